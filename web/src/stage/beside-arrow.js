import { towards } from "./arrow.js";

/** @typedef {import("./plan.js").Pixel} Pixel */

/** Pixels between an arrow and the middle of its name, and what a name takes upwards. */
const ASIDE = 20;
const HALF_LINE = 9;

/**
 * A place for the name of a thick arrow, beside its head or else beside its shaft: above rather than
 * below, where no path leads, and within the plot. Of an arrow that leaves no such place, the first
 * is moved inwards as far as needed.
 *
 * @param {Pixel[]} outline of a thick arrow
 * @param {import("./plan.js").Rectangle} plot
 * @param {number} halfWidth of the name
 * @returns {Pixel} the middle of the name
 */
export function besideArrow(outline, plot, halfWidth) {
  const low = [plot.left + halfWidth, plot.top + HALF_LINE];
  const high = [plot.right - halfWidth, plot.bottom - HALF_LINE];
  const places = candidates(outline);
  const free = places.find((at) =>
    at.every((pixel, axis) => pixel >= low[axis] && pixel <= high[axis]),
  );
  return (
    free ?? [
      Math.max(low[0], Math.min(high[0], places[0][0])),
      Math.max(low[1], Math.min(high[1], places[0][1])),
    ]
  );
}

/**
 * @param {Pixel[]} outline
 * @returns {Pixel[]} the preferred one first
 */
function candidates([foot, , , wing, tip, other]) {
  const neck = middle(wing, other);
  const sides = wing[1] < other[1] ? [wing, other] : [other, wing];
  return [middle(neck, tip), middle(foot, neck)].flatMap(([x, y]) =>
    sides.map((side) => {
      const out = towards(neck, side, ASIDE);
      return /** @type {Pixel} */ ([x + out[0] - neck[0], y + out[1] - neck[1]]);
    }),
  );
}

/**
 * @param {Pixel} a
 * @param {Pixel} b
 * @returns {Pixel}
 */
const middle = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
