import { formatNumber } from "../numbers/format.js";
import { powerText } from "../numbers/power-text.js";
import { ticksOf } from "../stage/scale.js";
import { decadesBetween, linearRange, logRange } from "./ranges.js";

/**
 * How values of f stand on the upright axis. The chart itself only ever sees small numbers: uPlot
 * draws no ticks where they have more than 17 digits, and diverging runs have many more.
 *
 * @typedef {object} ValueAxis
 * @property {[number, number]} range in the chart's own numbers
 * @property {(f: number) => number | null} place in the chart's own numbers; null for a value that
 *   has no place
 * @property {(most: number) => { at: number, text: string }[]} ticks
 */

/**
 * @param {number} low
 * @param {number} high
 * @returns {ValueAxis}
 */
export function linearAxis(low, high) {
  const [bottom, top] = linearRange(low, high);
  const largest = Math.max(Math.abs(bottom), Math.abs(top));
  const unit = Number(`1e${Math.max(-300, Math.floor(Math.log10(largest)))}`);
  /** @type {[number, number]} */
  const range = [bottom / unit, top / unit];
  return {
    range,
    place: (f) => f / unit,
    ticks: (most) => ticksOf(...range, most).map((at) => ({ at, text: formatNumber(at * unit) })),
  };
}

/**
 * @param {number} low the smallest positive value
 * @param {number} high
 * @returns {ValueAxis}
 */
export function logAxis(low, high) {
  const range = logRange(low, high);
  return {
    range,
    place: (f) => (f > 0 ? Math.log10(f) : null),
    ticks: (most) => decadesBetween(range, most).map((at) => ({ at, text: powerText(at) })),
  };
}
