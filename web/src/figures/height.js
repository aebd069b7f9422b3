/** Room above and below a curve, as a share of its height. */
const ROOM = 0.1;

/** Values beyond so many times the middle half of them are left out, as those near a pole. */
const FAR = 6;

/**
 * The values that a curve's axis spans, with room above and below. A pole does not flatten the rest.
 *
 * @param {(number | null)[]} values
 * @returns {import("./interval.js").Interval}
 */
export function heightOf(values) {
  const finite = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  if (finite.length === 0) return [-1, 1];
  const quartile = (/** @type {number} */ share) => finite[Math.round(share * (finite.length - 1))];
  const reach = FAR * (quartile(0.75) - quartile(0.25));
  const [bottom, top] = [quartile(0.25) - reach, quartile(0.75) + reach];
  const low = reach > 0 ? Math.max(finite[0], bottom) : finite[0];
  const high = reach > 0 ? Math.min(finite[finite.length - 1], top) : finite[finite.length - 1];
  const room = ROOM * (high - low) || Math.abs(low) || 1;
  return [low - room, high + room];
}
