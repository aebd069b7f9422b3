import { roundStepBelow } from "../stage/scale.js";

/** The widest line, in pixels. */
export const WIDEST = 6;

/** The thinnest: a weight of 0 is still a connection. */
const THINNEST = 0.5;

/**
 * The size that the widest line stands for: a round number at or above the largest value, which is
 * kept while the values fill more than a fifth of it, so that lines do not pulse as it moves.
 *
 * @param {Iterable<ArrayLike<number>>} values
 * @param {number} [last] the size in use
 */
export function lineScale(values, last = 0) {
  let largest = 0;
  for (const row of values) {
    for (let i = 0; i < row.length; i++) {
      const size = Math.abs(row[i]);
      if (size > largest) largest = size;
    }
  }
  if (largest === 0) return last || 1;
  if (largest <= last && largest > last / 5) return last;
  const below = roundStepBelow(largest);
  return below >= largest ? below : roundStepBelow(below * 2.5);
}

/**
 * @param {number} value
 * @param {number} scale that the widest line stands for
 * @returns {number} pixels
 */
export function lineWidth(value, scale) {
  return THINNEST + (WIDEST - THINNEST) * Math.min(1, Math.abs(value) / scale);
}

/** Lines of one width are drawn at once; this many widths cannot be told from all. */
export const WIDTHS = 12;

/**
 * @param {number} value
 * @param {number} scale
 * @returns {number} 0 to WIDTHS - 1
 */
export function widthClass(value, scale) {
  return Math.min(WIDTHS - 1, Math.floor((Math.abs(value) / scale) * WIDTHS));
}

/** @param {number} index of a class of widths */
export const widthOfClass = (index) => lineWidth((index + 0.5) / WIDTHS, 1);
