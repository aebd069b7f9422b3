import { readNumber } from "../../address/read-address.js";
import { matrixIn, matrixText } from "../../figures/matrix-text.js";

/**
 * @typedef {object} Settings
 * @property {number[][]} x a sample in each row
 * @property {number[][]} W a row for each input, a column for each class
 * @property {number[]} t the right class of each sample, from 0
 * @property {number} h
 * @property {number} at so many evaluations have been made; only the page asks for it
 * @property {"right" | "twice"} version whose evaluations are shown
 *
 * @typedef {object} Evaluations in the order in which they are made
 * @property {number[]} row of the weight that is moved
 * @property {number[]} column
 * @property {(1 | -1)[]} sign
 * @property {number[]} weight W ± h
 * @property {number[]} loss
 *
 * @typedef {object} Version
 * @property {number[]} logits
 * @property {number[]} probabilities
 * @property {number[]} [once] after the first of two softmaxes
 * @property {number} loss
 * @property {Evaluations} evaluations
 * @property {number[]} numerical
 * @property {number[]} backprop
 * @property {number[]} dlogits
 * @property {number[]} difference
 * @property {number} largestDifference
 * @property {number} relativeDifference
 *
 * @typedef {{ passes: number, nanoseconds: number }} Time of so many passes together
 *
 * @typedef {object} Cost of one gradient
 * @property {number} hidden neurons of the hidden layer; 0 for none
 * @property {number} parameters
 * @property {number} numericalPasses
 * @property {number} backpropPasses
 * @property {{ numerical: Time, backprop: Time } | null} measured
 *
 * @typedef {object} Answer
 * @property {number} rows
 * @property {number} inputs
 * @property {number} classes
 * @property {number[]} x
 * @property {number[]} W
 * @property {number[]} target
 * @property {number} h
 * @property {Version} right
 * @property {Version} twice
 * @property {number | null} ratio of the lengths of both gradients
 * @property {{ numerical: number, forward: number, backward: number }} passes
 * @property {Cost[]} costs
 *
 * @typedef {import("../../figures/figure.js").FigureState<Settings, Answer>} State
 * @typedef {import("../../figures/figure.js").Shown<Settings, Answer>} Shown
 */

/** @type {import("../../figures/figure.js").Figure<Settings, Answer>} */
export const figure = {
  name: "network-gradient",
  request: ({ x, W, t, h }) => ({ x, W, t, h }),
};

/** Evaluations that a gradient by quotients takes: two for each weight. @param {Pick<Settings, "W">} settings */
export const evaluationsOf = ({ W }) => 2 * W.length * W[0].length;

/** @type {import("../../figures/address.js").FigureForm<Settings>} */
export const form = {
  names: ["x", "W", "t", "step"],
  write({ x, W, t, h, at, version }, query) {
    query.set("x", matrixText(x));
    query.set("W", matrixText(W));
    query.set("t", t.join(","));
    query.set("h", String(h));
    query.set("step", String(at));
    if (version === "twice") query.set("version", version);
  },
  read(query, fallback, faults) {
    const x = matrixIn(query, "x", faults) ?? fallback.x;
    const W = matrixIn(query, "W", faults) ?? fallback.W;
    return {
      x,
      W,
      t: labelsIn(query, x.length, faults) ?? x.map((_, row) => fallback.t[row] ?? 0),
      h: readNumber(query, "h", faults) ?? fallback.h,
      at: stepIn(query, evaluationsOf({ W }), faults),
      version: query.get("version") === "twice" ? "twice" : "right",
    };
  },
};

/**
 * @param {URLSearchParams} query
 * @param {number} rows
 * @param {string[]} faults
 */
function labelsIn(query, rows, faults) {
  const labels = matrixIn(query, "t", faults)?.[0];
  if (!labels) return undefined;
  if (labels.length === rows && labels.every((label) => Number.isInteger(label) && label >= 0)) {
    return labels;
  }
  faults.push("t");
  return undefined;
}

/**
 * @param {URLSearchParams} query
 * @param {number} last
 * @param {string[]} faults
 */
function stepIn(query, last, faults) {
  const step = readNumber(query, "step", faults);
  if (step === undefined) return last;
  if (Number.isInteger(step) && step >= 0 && step <= last) return step;
  faults.push("step");
  return last;
}
