import { math } from "../receipt/math-elements.js";
import { many } from "./answer.js";
import { line, n, vector } from "./line.js";

/**
 * @typedef {import("./answer.js").Answer} Answer
 * @typedef {import("./answer.js").Side} Side
 * @typedef {import("./line.js").Line} Line
 */

const LOSS = { role: "loss" };
const GRADIENT = { role: "gradient" };
/** Differences of values that agree in many digits. */
const LONG = { digits: 9 };

/** How the numbers of the second chapter come about. @type {Record<string, import("./lines-of-losses.js").Lines>} */
export const LINES_OF_GRADIENTS = {
  "integer-array": {
    wrong: ({ wrong }) => quotients(wrong, 1e-4),
    right: ({ right }) => quotients(right, 1e-4),
  },

  "single-precision": {
    wrong: ({ inputs: { h }, wrong }) => [
      ...quotients(wrong, Number(h)),
      line("numpy1")`${vector(wrong.operands.onlyStored, GRADIENT)}`,
    ],
    right: ({ inputs: { h }, right }) => quotients(right, Number(h)),
  },

  "one-row-at-a-time": {
    wrong: ({ wrong: { result, operands } }) =>
      rowsOf(result).flatMap((row, i) => [
        line()`f(${rowOf(i)}) = ${n(many(operands.sums)[i])}²`,
        line()`∂f/∂${rowOf(i)} = ${vector(row, GRADIENT)}`,
      ]),
    right: ({ right: { result, operands } }) => [
      line()`f(X) = ${n(operands.sum)}²`,
      ...rowsOf(result).map((row, i) => line()`∂f/∂${rowOf(i)} = ${vector(row, GRADIENT)}`),
    ],
  },

  "softmax-twice": {
    wrong: ({ inputs, wrong }) => crossEntropy("softmax(softmax(z))", inputs.label, wrong),
    right: ({ inputs, right }) => crossEntropy("softmax(z)", inputs.label, right),
  },
};

/** A row of X. @param {number} i */
const rowOf = (i) => math("msub", math("mi", "X"), n(i));

/** Rows of three. @param {Side["result"]} result */
const rowsOf = (result) => [many(result).slice(0, 3), many(result).slice(3)];

/**
 * @param {Side} side
 * @param {number} h
 * @returns {Line[]}
 */
function quotients({ result, operands: { above, below } }, h) {
  return many(result).map((slope, i) => {
    const [more, less] = [above, below].map((values) => n(many(values)[i], LONG));
    const twoH = n(2 * h);
    return i === 0
      ? line()`∂f/∂x₀ = (${more} − ${less})/${twoH} = ${n(slope, GRADIENT)}`
      : line()`∂f/∂x₁ = (${more} − ${less})/${twoH} = ${n(slope, GRADIENT)}`;
  });
}

/**
 * @param {"softmax(softmax(z))" | "softmax(z)"} how
 * @param {import("./answer.js").Value} label
 * @param {Side} side
 * @returns {Line[]}
 */
function crossEntropy(how, label, { result, operands: { y, gradient } }) {
  const picked = many(y)[Number(label)];
  const probabilities =
    how === "softmax(z)"
      ? line()`y = softmax(z) = ${vector(y)}`
      : line()`y = softmax(softmax(z)) = ${vector(y)}`;
  return [
    probabilities,
    line()`L = −ln ${n(picked)} = ${n(result, LOSS)}`,
    line()`∂L/∂z = ${vector(gradient, GRADIENT)}`,
  ];
}
