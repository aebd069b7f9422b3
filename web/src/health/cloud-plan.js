/**
 * Where the gradients of the mini-batches stand beside the full one: in a half plane, each at its
 * angle to the full gradient, which points to the right, and with its length.
 *
 * @typedef {[number, number]} Pixel
 *
 * @typedef {object} CloudPlan
 * @property {Pixel} origin
 * @property {number} radius of the half circle, in pixels
 * @property {number} scale pixels of a gradient of length 1
 * @property {Pixel[]} tips of the mini-batches
 * @property {Pixel} full tip of the full gradient
 */

const MARGIN = { side: 34, top: 18, bottom: 22 };

/**
 * @param {{ fullNorm: number, lengths: number[], angles: number[] }} cloud
 * @param {number} width
 * @param {number} height
 * @returns {CloudPlan}
 */
export function planCloud({ fullNorm, lengths, angles }, width, height) {
  const radius = Math.max(
    10,
    Math.min((width - 2 * MARGIN.side) / 2, height - MARGIN.top - MARGIN.bottom),
  );
  const longest = Math.max(fullNorm, ...lengths);
  const scale = longest > 0 ? radius / longest : 0;
  const origin = /** @type {Pixel} */ ([width / 2, MARGIN.top + radius]);
  return {
    origin,
    radius,
    scale,
    tips: lengths.map((length, i) => [
      origin[0] + length * scale * Math.cos(angles[i]),
      origin[1] - length * scale * Math.sin(angles[i]),
    ]),
    full: [origin[0] + fullNorm * scale, origin[1]],
  };
}

/**
 * The mean angle to the full gradient, in degrees.
 *
 * @param {number[]} angles radians
 */
export function meanAngle(angles) {
  return ((angles.reduce((sum, angle) => sum + angle, 0) / angles.length) * 180) / Math.PI;
}
