/** Air between a curve and its square, as a share of the square's side. */
const AIR = 0.12;

/**
 * The heights of a curve, from -max (0) to max (255), as a network's own curves are sent.
 *
 * @param {number[]} values
 * @returns {Uint8Array}
 */
export function heightsOf(values) {
  const largest = Math.max(...values.map(Math.abs)) || 1;
  return Uint8Array.from(values, (value) => Math.round(127.5 + (127.5 * value) / largest));
}

/**
 * A small curve over the width of a square, and the line at which it is 0.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Uint8Array} heights
 * @param {import("./board.js").Box} box
 * @param {import("../stage/palette.js").Palette} colours
 */
export function traceCurve(context, heights, { left, top, width, height }, colours) {
  const air = AIR * height;
  const y = (/** @type {number} */ byte) => top + air + (1 - byte / 255) * (height - 2 * air);
  context.lineWidth = 1;
  context.strokeStyle = colours["line-2"];
  context.beginPath();
  context.moveTo(left, y(127.5));
  context.lineTo(left + width, y(127.5));
  context.stroke();
  context.lineWidth = 1.5;
  context.strokeStyle = colours.intermediate;
  context.beginPath();
  heights.forEach((byte, i) => {
    const x = left + ((i + 0.5) / heights.length) * width;
    if (i === 0) context.moveTo(x, y(byte));
    else context.lineTo(x, y(byte));
  });
  context.stroke();
}
