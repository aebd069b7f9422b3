import { formatNumber } from "./format.js";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A power of ten on an axis: 0.1, 1, 10⁻⁷.
 *
 * @param {number} exponent a whole number
 */
export function powerText(exponent) {
  if (exponent >= -2 && exponent <= 3) return formatNumber(Number(`1e${exponent}`));
  const digits = String(Math.abs(exponent)).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]);
  return `10${exponent < 0 ? "⁻" : ""}${digits}`;
}
