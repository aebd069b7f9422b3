import { line, n, vector } from "./line.js";

/**
 * @typedef {import("./answer.js").Answer} Answer
 * @typedef {import("./answer.js").Side} Side
 * @typedef {import("./line.js").Line} Line
 */

const LOSS = { role: "loss" };
const GRADIENT = { role: "gradient" };

/** How the numbers of the fourth chapter come about. @type {Record<string, import("./lines-of-losses.js").Lines>} */
export const LINES_OF_BACKWARD = {
  "relu-in-place": {
    wrong: ({ wrong }) => branches(wrong),
    right: ({ right }) => branches(right),
  },

  "divided-by-classes": {
    wrong: ({ wrong }) => overBatch(wrong),
    right: ({ right }) => overBatch(right),
  },

  "dout-ignored": {
    wrong: ({ wrong: { result, operands } }) => [
      line()`y = softmax(z) = ${vector(operands.y)}`,
      line()`dz = y − t = ${vector(result, GRADIENT)}`,
    ],
    right: ({ inputs: { dout }, right: { result, operands } }) => [
      line()`y = softmax(z) = ${vector(operands.y)}`,
      line()`dz = ${n(Number(dout), GRADIENT)}·(y − t) = ${vector(result, GRADIENT)}`,
    ],
  },

  "gradient-of-another-loss": {
    wrong: ({ wrong }) => check(wrong),
    right: ({ right }) => check(right),
  },
};

/** @param {Side} side @returns {Line[]} */
function branches({ result, operands: { da } }) {
  return [
    line("relu")`da = ${vector(da, GRADIENT)}`,
    line("otherBranch")`db = ${vector(result, GRADIENT)}`,
  ];
}

/** @param {Side} side @returns {Line[]} */
function overBatch({ result, operands: { y, divisor, numerical } }) {
  return [
    line()`y = softmax(z) = ${vector(y)}`,
    line("backward")`(y − t)/${n(divisor)} = ${vector(result, GRADIENT)}`,
    line("numerical")`${vector(numerical, GRADIENT)}`,
  ];
}

/** @param {Side} side @returns {Line[]} */
function check({ result, operands: { loss, backward, numerical } }) {
  return [
    line()`L = ${n(loss, LOSS)}`,
    line("backward")`y − t = ${vector(backward, GRADIENT)}`,
    line("numerical")`${vector(numerical, GRADIENT)}`,
    line("difference")`${vector(result)}`,
  ];
}
