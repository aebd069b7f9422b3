/** @typedef {[number, number]} Interval */

/** A curve begins with room for this many steps. */
const FIRST_STEPS = 100;

/** Room that is kept for what comes, as a share of what is there. */
const AHEAD = 1.15;

const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * The steps that the axis spans: the whole run if it is short, else a round number ahead of the
 * newest step, so that it seldom changes.
 *
 * @param {number} newest step
 * @param {number} last step that the run may reach
 * @returns {Interval}
 */
export function stepRange(newest, last) {
  const most = Math.max(newest, last, 1);
  return [0, Math.min(most, roundAbove(Math.max(FIRST_STEPS, newest * AHEAD)))];
}

/**
 * The values that the axis spans: round and always with 0, so that the axis does not creep while a
 * run goes on, and a loss that hardly changes is seen not to change. The logarithm shows the rest.
 *
 * @param {number} low
 * @param {number} high
 * @returns {Interval}
 */
export function linearRange(low, high) {
  if (!(low <= high)) return [0, 1];
  const bottom = low < 0 ? -roundAbove(-low) : 0;
  const top = high > 0 ? roundAbove(high) : 0;
  return bottom < top ? [bottom, top] : [0, 1];
}

/**
 * Whole decades around the positive values, as exponents of ten.
 *
 * @param {number} low the smallest positive value
 * @param {number} high
 * @returns {Interval}
 */
export function logRange(low, high) {
  if (!(low <= high) || !(low > 0)) return [-1, 0];
  const bottom = Math.floor(Math.log10(low) + 1e-9);
  return [bottom, Math.max(bottom + 1, Math.ceil(Math.log10(high) - 1e-9))];
}

/**
 * Exponents of ten within an interval, at equal distances, at most `most`.
 *
 * @param {Interval} interval
 * @param {number} most
 * @returns {number[]}
 */
export function decadesBetween([bottom, top], most) {
  const stride = [1, 2, 5, 10, 20, 50, 100, 200].find((n) => (top - bottom) / n + 1 <= most) ?? 500;
  const decades = [];
  for (let exponent = Math.ceil(bottom / stride) * stride; exponent <= top; exponent += stride) {
    decades.push(exponent + 0);
  }
  return decades;
}

/** @param {number} value > 0 */
function roundAbove(value) {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const share = value / power;
  const factor = ROUND.find((round) => round >= share * (1 - 1e-12)) ?? 10;
  const rounded = factor * power;
  return Number.isFinite(rounded) ? Number(rounded.toPrecision(3)) : Number.MAX_VALUE;
}
