import { roundStepBelow } from "./scale.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./plan.js").Pixel} Pixel
 */

/**
 * The point of the window under a pixel, in round numbers: as many digits as a pixel can tell
 * apart.
 *
 * @param {Plan} plan
 * @param {Pixel} pixel
 * @param {number} dimension 1 or 2
 * @returns {number[]}
 */
export function pointUnder(plan, [left, top], dimension) {
  const { plot, x, y } = plan;
  const inside = [
    Math.min(Math.max(left, plot.left), plot.right),
    Math.min(Math.max(top, plot.top), plot.bottom),
  ];
  return [x, y]
    .slice(0, dimension)
    .map((scale, axis) =>
      toMultiple(scale.toValue(inside[axis]), gridOf(1 / Math.abs(scale.pixelsPerUnit))),
    );
}

/**
 * A start point moved by arrow keys: by a hundredth of the window, or a tenth, in round numbers.
 *
 * @param {Plan} plan
 * @param {number[]} point
 * @param {string} key
 * @param {boolean} far
 * @returns {number[] | null} null for another key
 */
export function pointAfterKey(plan, point, key, far) {
  const [axis, sign] = DIRECTIONS[key] ?? [-1, 0];
  if (axis < 0 || axis >= point.length) return null;
  const [low, high] = (axis === 0 ? plan.x : plan.y).domain;
  const step = roundStepBelow((high - low) / 80);
  const moved = toMultiple(point[axis] + sign * step * (far ? 10 : 1), step / 10);
  return point.with(axis, Math.min(Math.max(moved, low), high));
}

/** @type {Record<string, [number, number]>} axis and sign */
const DIRECTIONS = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [1, 1],
  ArrowDown: [1, -1],
};

/** @param {number} pixelWidth */
function gridOf(pixelWidth) {
  return 10 ** Math.floor(Math.log10(pixelWidth) + 0.3);
}

/**
 * @param {number} value
 * @param {number} grid
 */
function toMultiple(value, grid) {
  const digits = Math.max(0, -Math.floor(Math.log10(grid) + 1e-9));
  return Number((Math.round(value / grid) * grid).toFixed(Math.min(100, digits))) + 0;
}
