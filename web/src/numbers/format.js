/**
 * How numbers are shown: four significant digits where they are read, every digit where they are
 * asked for, always with a true minus and without anything that depends on the language.
 */

/** In the place of a number that is not known, or not yet. */
export const NO_NUMBER = "–";

const MINUS = "\u2212";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SIGNIFICANT_DIGITS = 4;
/** Outside [1e-4, 1e5) a power of ten is easier to read than zeros to be counted. */
const SMALLEST_PLAIN = 1e-4;
const LARGEST_PLAIN = 1e5;

/**
 * Four significant digits without trailing zeros: 0.1, −2.667, 1.5×10⁻⁷.
 * @param {number} value
 * @returns {string}
 */
export function formatNumber(value) {
  return written(value, true);
}

/**
 * Four significant digits with their zeros, for numbers that change in place: 0.1000, −3.000.
 * @param {number} value
 * @returns {string}
 */
export function formatFixed(value) {
  return written(value, false);
}

/**
 * As many significant digits as asked for, where four would hide what matters.
 * @param {number} value
 * @param {number} digits 1 to 17
 * @returns {string}
 */
export function formatDigits(value, digits) {
  return written(value, false, digits);
}

/**
 * As many significant digits as asked for, without trailing zeros: 1.71, 0.54030230.
 * @param {number} value
 * @param {number} digits 1 to 17
 * @returns {string}
 */
export function formatUpTo(value, digits) {
  return written(value, true, digits);
}

/**
 * The shortest decimal that reads back as the same double: −0.24000000000000005, 2.59×10¹³.
 * @param {number} value
 * @returns {string}
 */
export function exactNumber(value) {
  return withTrueSigns(String(value));
}

/**
 * Every digit in the form people type, for fields: 0.1, -3, 1e-6.
 * @param {number} value
 * @returns {string}
 */
export function editableNumber(value) {
  const size = Math.abs(value);
  const plain = size === 0 || (size >= SMALLEST_PLAIN && size < 1e7);
  return (plain ? String(value) : value.toExponential().replace("e+", "e")).replace(/^-/, MINUS);
}

/**
 * A whole number with thin spaces between groups of three: 20 000.
 * @param {number} value
 * @returns {string}
 */
export function formatCount(value) {
  const digits = String(Math.abs(value));
  const grouped = digits.length > 4 ? digits.replace(/\B(?=(\d{3})+$)/g, "\u2009") : digits;
  return (value < 0 ? MINUS : "") + grouped;
}

/**
 * @param {number} value
 * @param {boolean} trim whether zeros at the end go
 * @param {number} [digits]
 */
function written(value, trim, digits = SIGNIFICANT_DIGITS) {
  if (!Number.isFinite(value)) {
    return withTrueSigns(String(value));
  }
  if (value === 0) {
    return trim ? "0" : "0.000";
  }
  const size = Math.abs(Number(value.toPrecision(digits)));
  if (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN) {
    const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(size)));
    const plain = value.toFixed(decimals);
    return withTrueSigns(trim ? trimmed(plain) : plain);
  }
  const [mantissa, exponent] = value.toExponential(digits - 1).split("e");
  return withTrueSigns(`${trim ? trimmed(mantissa) : mantissa}e${exponent}`);
}

/** @param {string} decimal */
function trimmed(decimal) {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}

/** @param {string} text a number as JavaScript writes it */
function withTrueSigns(text) {
  const [mantissa, exponent] = text.replace("Infinity", "∞").split("e");
  const signed = mantissa.replace("-", MINUS);
  return exponent === undefined ? signed : `${signed}×10${superscript(exponent)}`;
}

/** @param {string} exponent such as "+13" or "-4" */
function superscript(exponent) {
  return exponent
    .replace("+", "")
    .replace("-", "⁻")
    .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]);
}
