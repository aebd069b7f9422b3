import { exactNumber, formatNumber } from "../numbers/format.js";

/** @typedef {import("./cell-origin.js").Line} Line */

/** @typedef {(value: number) => string} Written */

/** @typedef {{ rule?: string, op?: string }} Made by which rule a number is made, and which operation */

/**
 * The factors of a term as a formula: a product; of a loss layer the slope of its cost, times what comes
 * in and the weight of the sample where it has one, by N; the operands of any other function beside each
 * other.
 *
 * @param {string[]} parts names, or numbers as they are written
 * @param {Made} made
 */
export function joined(parts, { rule, op }) {
  if (rule === "answerMinusTarget" && parts.length >= 4) {
    const [y, target, ...factors] = parts;
    const n = factors.pop();
    return `${[slopeOfCost(op, y, target), ...factors].join(" · ")} / ${n}`;
  }
  const isProduct = rule === "sumOfProducts" || rule === "localTimesUpstream" || rule === "sum";
  return parts.join(isProduct || rule === "softmaxBackward" ? " · " : ", ");
}

/**
 * @param {string | undefined} op
 * @param {string} y
 * @param {string} target
 */
function slopeOfCost(op, y, target) {
  if (op === "identityWithAbsoluteLoss") return `sign(${y} − ${target})`;
  if (op === "identityWithSquaredLoss") return `2(${y} − ${target})`;
  return `(${y} − ${target})`;
}

/**
 * The numbers of a term as the same formula, negative ones in brackets.
 *
 * @param {number[]} numbers
 * @param {Made} made
 * @param {Written} [written]
 */
export const inNumbers = (numbers, made, written = formatNumber) =>
  joined(
    numbers.map((value) => (value < 0 ? `(${written(value)})` : written(value))),
    made,
  );

/**
 * A term with all its digits.
 *
 * @param {Line} line
 * @param {Made} made
 */
export const allDigits = ({ factors, term }, made) =>
  `${inNumbers(factors, made, exactNumber)} = ${exactNumber(term)}`;
