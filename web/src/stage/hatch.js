/** Pixels between the lines. */
const SPACING = 9;

/**
 * Fills the present path as what is no part of the picture: paper with slanting lines.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {import("./plan.js").Rectangle} plot
 * @param {import("./palette.js").Palette} colours
 */
export function hatch(context, { left, top, right, bottom }, colours) {
  context.save();
  context.fillStyle = colours.paper;
  context.fill("evenodd");
  context.clip("evenodd");
  context.strokeStyle = colours.line;
  context.lineWidth = 1;
  context.setLineDash([]);
  context.beginPath();
  const height = bottom - top;
  for (let foot = left - height; foot < right; foot += SPACING) {
    context.moveTo(foot, bottom);
    context.lineTo(foot + height, top);
  }
  context.stroke();
  context.restore();
}
