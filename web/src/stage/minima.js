/**
 * Marks known minima as a survey map marks its fixed points: with a small cross.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {import("./plan.js").Plan} plan
 * @param {number[][]} points in pixels' quantities: x and the quantity of the upright axis
 * @param {import("./palette.js").Palette} colours
 */
export function drawMinima(context, plan, points, colours) {
  context.strokeStyle = colours.loss;
  context.lineWidth = 1.25;
  context.beginPath();
  for (const [x, y] of points) {
    const [left, top] = plan.toPixel(x, y);
    context.moveTo(left - 5, top);
    context.lineTo(left + 5, top);
    context.moveTo(left, top - 5);
    context.lineTo(left, top + 5);
  }
  context.stroke();
}
