import { formatNumber } from "../../numbers/format.js";
import { decadesBetween } from "../../curves/ranges.js";
import { powerText } from "../../numbers/power-text.js";
import { ticksOf } from "../../stage/scale.js";

/**
 * How values stand along one side of a chart, as shares of it: 0 at its beginning, 1 at its end.
 *
 * @typedef {object} ChartAxis
 * @property {(value: number | null) => number | null} share null for what has no place, such as 0 on a
 *   logarithmic axis
 * @property {(share: number) => number} valueAt
 * @property {(most: number) => { share: number, text: string }[]} ticks at most so many
 */

/**
 * @param {number} low
 * @param {number} high
 * @returns {ChartAxis}
 */
export function linearAxis(low, high) {
  const span = high - low;
  if (!(span > 0)) throw new RangeError(`The axis has no extent: [${low}, ${high}].`);
  return {
    share: (value) => (value === null ? null : (value - low) / span),
    valueAt: (share) => low + share * span,
    ticks: (most) =>
      ticksOf(low, high, most).map((value) => ({
        share: (value - low) / span,
        text: formatNumber(value),
      })),
  };
}

/**
 * Equal factors take equal room.
 *
 * @param {number} from exponent of ten where it begins
 * @param {number} to exponent where it ends; less than `from` for an axis that falls
 * @returns {ChartAxis}
 */
export function logAxis(from, to) {
  const span = to - from;
  if (span === 0) throw new RangeError(`The axis has no extent: 10^${from}.`);
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return {
    share: (value) =>
      value === null || !(value > 0) ? null : (Math.log10(value) - from) / span + 0,
    valueAt: (share) => 10 ** (from + share * span),
    ticks: (most) =>
      decadesBetween([low, high], most).map((exponent) => ({
        share: (exponent - from) / span + 0,
        text: powerText(exponent),
      })),
  };
}
