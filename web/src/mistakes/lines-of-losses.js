import { many, one } from "./answer.js";
import { after, joined, line, ln, n, parts, power, vector } from "./line.js";

/**
 * @typedef {import("./answer.js").Answer} Answer
 * @typedef {import("./line.js").Line} Line
 * @typedef {{ wrong: (answer: Answer) => Line[], right: (answer: Answer) => Line[] }} Lines of both versions
 */

const LOSS = { role: "loss" };
const GRADIENT = { role: "gradient" };
/** Where four digits would hide what matters. */
const LONG = { digits: 7 };

/** How the numbers of the first chapter come about. @type {Record<string, Lines>} */
export const LINES_OF_LOSSES = {
  "half-sum-called-mean": {
    wrong: ({ inputs: { N, error, learningRate }, wrong: { result, operands } }) => [
      line()`L = 0.5·${n(number(N))}·3·${after(number(error))}² = ${n(result, LOSS)}`,
      line()`∂L/∂b = ${n(number(N))}·${after(number(error))} = ${n(operands.gradient, GRADIENT)}`,
      line("afterStep")`${n(number(error))} − ${n(number(learningRate))}·${after(
        operands.gradient,
        GRADIENT,
      )} = ${n(operands.next)}`,
    ],
    right: ({ inputs: { N, error, learningRate }, right: { result, operands } }) => [
      line()`L = 0.5·${n(number(N))}·3·${after(number(error))}²/${n(number(N))} = ${n(result, LOSS)}`,
      line()`∂L/∂b = ${n(number(N))}·${after(number(error))}/${n(number(N))} = ${n(
        operands.gradient,
        GRADIENT,
      )}`,
      line("afterStep")`${n(number(error))} − ${n(number(learningRate))}·${after(
        operands.gradient,
        GRADIENT,
      )} = ${n(operands.next)}`,
    ],
  },

  "wrapping-bytes": {
    wrong: ({ inputs: { y, t }, wrong: { result, operands } }) => [
      line()`(${n(number(y))} − ${n(number(t))}) mod 256 = ${n(operands.difference)}`,
      line()`${n(operands.difference)}² mod 256 = ${n(operands.square)}`,
      line()`L = 0.5·${n(operands.square)} = ${n(result, LOSS)}`,
    ],
    right: ({ inputs: { y, t }, right: { result, operands } }) => [
      line()`${n(number(y))} − ${n(number(t))} = ${n(operands.difference)}`,
      line()`${after(operands.difference)}² = ${n(operands.square, LONG)}`,
      line()`L = 0.5·${n(operands.square, LONG)} = ${n(result, { ...LOSS, ...LONG })}`,
    ],
  },

  "labels-in-a-column": {
    wrong: ({ wrong: { result, operands } }) => logarithms(operands.picked, 2, result),
    right: ({ right: { result, operands } }) => logarithms(operands.picked, 2, result),
  },

  "argmax-of-soft-labels": {
    wrong: ({ inputs: { t }, wrong: { result, operands } }) => [
      line()`argmax ${vector(/** @type {number[]} */ (t))} = ${n(operands.label)}`,
      line()`L = −${ln(one(operands.picked))} = ${n(result, LOSS)}`,
    ],
    right: ({ inputs: { y, t }, right: { result } }) => {
      const targets = /** @type {number[]} */ (t);
      const terms = /** @type {number[]} */ (y).map((p, i) =>
        parts(line()`${n(targets[i])}·${ln(p)}`),
      );
      return [line()`L = −(${joined(terms, "+")}) = ${n(result, LOSS)}`];
    },
  },

  "epsilon-in-the-logarithm": {
    wrong: ({ wrong: { result, operands } }) => [
      line()`L = −ln(y + ε) = −ln(${n(operands.p)} + ${n(1e-10)}) = ${n(result, LOSS)}`,
    ],
    right: ({ inputs: { lead }, right: { result } }) => [
      line()`L = ln(${power(number(lead))} + 1) − ${after(number(lead))} = ${n(result, LOSS)}`,
    ],
  },

  "naive-softmax": {
    wrong: ({ inputs: { z }, wrong: { operands } }) => softmax(z, operands),
    right: ({ right: { operands } }) => [
      line()`z − ${n(operands.largest)} = ${vector(operands.shifted)}`,
      ...softmax(/** @type {number[]} */ (operands.shifted), operands),
    ],
  },
};

/** @param {import("./answer.js").Value} value of an input that is one number */
const number = (value) => /** @type {number} */ (value);

/**
 * The mean of negative logarithms.
 *
 * @param {import("./answer.js").Side["result"]} picked
 * @param {number} divisor
 * @param {import("./answer.js").Side["result"]} result
 */
function logarithms(picked, divisor, result) {
  const terms = joined(many(picked).map(ln), "+");
  return [line()`L = −(${terms})/${n(divisor)} = ${n(result, LOSS)}`];
}

/**
 * @param {import("./answer.js").Value} z
 * @param {Record<string, import("./answer.js").Side["result"]>} operands
 * @returns {Line[]}
 */
function softmax(z, { exponentials, sum }) {
  const powers = /** @type {number[]} */ (z).map((exponent) => power(exponent));
  return [
    line()`(${joined(powers, ",")}) = ${vector(exponentials)}`,
    line()`Σ = ${n(sum, LONG)}`,
    line()`y = ${vector(exponentials)}¦/${n(sum, LONG)}`,
  ];
}
