import { LIMITS } from "./limits.js";

/** @typedef {"." | ","} DecimalSign */

/** What stands in the cells of well-known data sets where a value is missing. */
const MISSING = new Set(["", "na", "n/a", "nan", "null", "?"]);

/** @param {string} cell */
export const isMissing = (cell) => MISSING.has(cell.toLowerCase());

const PATTERNS = {
  ".": /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i,
  ",": /^[-+]?(\d+,?\d*|,\d+)(e[-+]?\d+)?$/i,
};

/**
 * The number in a cell; null where there is none, or one that the engine does not take. Thousands are
 * not grouped: in `1,000` nobody could tell the group from a decimal.
 *
 * @param {string} cell
 * @param {DecimalSign} decimal
 * @returns {number | null}
 */
export function cellNumber(cell, decimal) {
  const value = numberIn(cell, decimal);
  return value !== null && Math.abs(value) <= LIMITS.magnitude ? value : null;
}

/**
 * @param {string} cell
 * @param {DecimalSign} decimal
 */
export function isTooLarge(cell, decimal) {
  const value = numberIn(cell, decimal);
  return value !== null && Math.abs(value) > LIMITS.magnitude;
}

/**
 * @param {string} cell
 * @param {DecimalSign} decimal
 */
function numberIn(cell, decimal) {
  const plain = cell.normalize("NFKC").replace(/^[\u2212\u2013]/, "-");
  return PATTERNS[decimal].test(plain) ? Number(plain.replace(",", ".")) : null;
}
