/** @typedef {import("./figure.js").Interval} Interval */

/** How many secants come before that of h, each half as long as the one before. */
const SECANTS = 4;

/** The longest of them, as a share of the window. */
const LONGEST = 0.36;

/**
 * The distances of the secants on the way to the tangent: they belong to the window, so that they stay
 * where they are while h shrinks past them.
 *
 * @param {Interval} window
 * @returns {number[]} from the longest to the shortest
 */
export function secantDistances([low, high]) {
  const longest = (high - low) * LONGEST;
  return Array.from({ length: SECANTS }, (_, k) => Number((longest / 2 ** k).toPrecision(2)));
}
