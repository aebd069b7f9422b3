/**
 * The sign of each operation, as it stands in its node.
 *
 * @type {Record<string, string>}
 */
const SIGNS = {
  add: "+",
  sub: "−",
  mul: "×",
  div: "÷",
  neg: "−",
  pow: "xⁿ",
  square: "x²",
  sqrt: "√",
  exp: "exp",
  log: "ln",
  sigmoid: "σ",
  relu: "ReLU",
  abs: "|x|",
  sum: "Σ",
  dot: "·",
};

/**
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} GraphNode
 */

/**
 * What stands in a node: the sign of an operation, the name of an input, the value of a constant.
 *
 * @param {GraphNode} node
 */
export function signOf({ kind, op, label }) {
  return kind === "operation" && op !== undefined ? (SIGNS[op] ?? op) : label;
}
