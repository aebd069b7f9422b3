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
 * The number in a cell; null where there is none, or one too large for a double. Thousands are not
 * grouped: in `1,000` nobody could tell the group from a decimal.
 *
 * @param {string} cell
 * @param {DecimalSign} decimal
 * @returns {number | null}
 */
export function cellNumber(cell, decimal) {
  const plain = cell.normalize("NFKC").replace(/^[\u2212\u2013]/, "-");
  if (!PATTERNS[decimal].test(plain)) return null;
  const value = Number(plain.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}
