import { line, n, vector } from "./line.js";

/**
 * @typedef {import("./answer.js").Side} Side
 * @typedef {import("./line.js").Line} Line
 */

const MOVED = { role: "parameter" };

/** How the numbers of the third chapter come about. @type {Record<string, import("./lines-of-losses.js").Lines>} */
export const LINES_OF_DESCENT = {
  "start-overwritten": {
    wrong: ({ wrong }) => descents(wrong),
    right: ({ right }) => descents(right),
  },

  "one-batch-too-many": {
    wrong: ({ inputs: { samples, batch_size: size }, wrong: { result, operands } }) => [
      line()`${n(Number(samples))} // ${n(Number(size))} + 1 = ${n(operands.quotient)} + 1 = ${n(result)}`,
      line("last")`${n(Number(samples))} − ${n(operands.quotient)}·${n(Number(size))} = ${n(
        operands.last,
      )}`,
    ],
    right: ({ inputs: { samples, batch_size: size }, right: { result, operands } }) => [
      line()`⌈${n(Number(samples))}/${n(Number(size))}⌉ = ${n(result)}`,
      line("last")`${n(operands.last)}`,
      line("dropLast")`⌊${n(Number(samples))}/${n(Number(size))}⌋ = ${n(operands.dropped)}`,
    ],
  },

  "rate-in-the-velocity": {
    wrong: ({ wrong }) => moves(wrong),
    right: ({ right }) => moves(right),
  },
};

/** @param {Side} side @returns {Line[]} */
function descents({ result, operands: { end, again } }) {
  return [
    line("end")`x = ${vector(end, MOVED)}`,
    line("startNow")`init_x = ${vector(result)}`,
    line("again")`x = ${vector(again, MOVED)}`,
  ];
}

/** @param {Side} side @returns {Line[]} */
function moves({ result, operands: { changedAt, move } }) {
  return [
    line("changedAt")`x = ${n(changedAt, MOVED)}`,
    line("move")`Δx = ${n(move)}`,
    line("finally")`x = ${n(result, MOVED)}`,
  ];
}
