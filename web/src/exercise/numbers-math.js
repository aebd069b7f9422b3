import { formatNumber, formatUpTo } from "../numbers/format.js";
import { math, operator } from "../receipt/math-elements.js";

/** @typedef {import("./wire.js").Numbers} Numbers */

/** Givens are short: so many digits hold all of theirs, and none of binary's noise. */
const DIGITS = 12;

/** A given number whole. @param {number} value */
export const given = (value) => formatUpTo(value, DIGITS);

/**
 * A number, a vector in brackets, or a matrix as a bracketed table.
 *
 * @param {Numbers} numbers
 * @param {(value: number) => string} [write]
 * @returns {Element}
 */
export function numbersMath(numbers, write = formatNumber) {
  if (!Array.isArray(numbers)) return math("mn", write(numbers));
  return isMatrix(numbers)
    ? matrix(numbers, write)
    : vector(/** @type {number[]} */ (numbers), write);
}

/** @param {Numbers} numbers @returns {numbers is number[][]} */
export const isMatrix = (numbers) => Array.isArray(numbers) && Array.isArray(numbers[0]);

/** Row by row. @param {Numbers} numbers */
export const flat = (numbers) => /** @type {number[]} */ ([numbers].flat(2));

/**
 * In parentheses where it is a negative number after a sign.
 *
 * @param {Numbers} numbers
 */
export function operandMath(numbers) {
  const written = numbersMath(numbers);
  if (Array.isArray(numbers) || !(numbers < 0)) return written;
  return math("mrow", parenthesis("("), written, parenthesis(")"));
}

/**
 * @param {number[]} numbers
 * @param {(value: number) => string} write
 */
function vector(numbers, write) {
  const parts = numbers.flatMap((value, at) =>
    at === 0 ? [math("mn", write(value))] : [operator(","), math("mn", write(value))],
  );
  return math("mrow", parenthesis("["), ...parts, parenthesis("]"));
}

/**
 * @param {number[][]} rows
 * @param {(value: number) => string} write
 */
function matrix(rows, write) {
  const table = math(
    "mtable",
    ...rows.map((row) => math("mtr", ...row.map((value) => math("mtd", math("mn", write(value)))))),
  );
  return math("mrow", operator("["), table, operator("]"));
}

/** A parenthesis or bracket as high as a letter. @param {string} sign */
export function parenthesis(sign) {
  const written = operator(sign);
  written.setAttribute("stretchy", "false");
  return written;
}
