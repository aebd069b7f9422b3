import { numberOf } from "./outcome-text.js";

/** All the digits that a double has. */
const ALL = 17;

/** Digits of the difference that shall still be seen. */
const SEEN = 3;

/**
 * How many significant digits two operands need for their difference to be seen: as many as they share,
 * and a few more.
 *
 * @param {import("./outcome-text.js").Outcome} one
 * @param {import("./outcome-text.js").Outcome} other
 * @returns {number} 4 to 17
 */
export function digitsOfDifference(one, other) {
  const [a, b] = [numberOf(one), numberOf(other)];
  const largest = Math.max(Math.abs(a), Math.abs(b));
  if (!Number.isFinite(largest) || largest === 0) return 4;
  const shared = a === b ? ALL : Math.ceil(-Math.log10(Math.abs(a - b) / largest));
  return Math.min(ALL, Math.max(4, shared + SEEN));
}
