import { exactNumber, formatNumber } from "../numbers/format.js";

/** @typedef {import("./cell-origin.js").Line} Line */

/** @typedef {(value: number) => string} Written */

/**
 * The factors of a term as a formula: a product; of a loss layer the answer minus the target, times what
 * comes in, by N; the operands of any other function beside each other.
 *
 * @param {string[]} parts names, or numbers as they are written
 * @param {string | undefined} rule
 */
export function joined(parts, rule) {
  if (rule === "answerMinusTarget" && parts.length === 4) {
    const [y, target, dout, n] = parts;
    return `(${y} − ${target}) · ${dout} / ${n}`;
  }
  const isProduct = rule === "sumOfProducts" || rule === "localTimesUpstream" || rule === "sum";
  return parts.join(isProduct || rule === "softmaxBackward" ? " · " : ", ");
}

/**
 * The numbers of a term as the same formula, negative ones in brackets.
 *
 * @param {number[]} numbers
 * @param {string | undefined} rule
 * @param {Written} [written]
 */
export const inNumbers = (numbers, rule, written = formatNumber) =>
  joined(
    numbers.map((value) => (value < 0 ? `(${written(value)})` : written(value))),
    rule,
  );

/**
 * A term with all its digits.
 *
 * @param {Line} line
 * @param {string | undefined} rule
 */
export const allDigits = ({ factors, term }, rule) =>
  `${inNumbers(factors, rule, exactNumber)} = ${exactNumber(term)}`;
