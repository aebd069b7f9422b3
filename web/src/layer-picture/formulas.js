import { nodeName } from "./node-words.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} Node
 */

/**
 * Formulas by operation, of the names of the result and the operands; the same in every language.
 *
 * @type {Record<string, (y: string, ...args: string[]) => string>}
 */
const FORWARD = {
  affine: (y, x, W, b) => `${y} = ${x} · ${W} + ${b}`,
  relu: (y, x) => `${y} = max(0, ${x})`,
  sigmoid: (y, x) => `${y} = 1 / (1 + e^(−${x}))`,
  tanh: (y, x) => `${y} = tanh ${x}`,
  softmaxWithLoss: (y, x, t) => `${y} = −(1/N) Σ ${t} · ln softmax(${x})`,
  sigmoidWithLoss: (y, x, t) => `${y} = −(1/N) Σ (${t} ln σ(${x}) + (1 − ${t}) ln(1 − σ(${x})))`,
  identityWithLoss: (y, x, t) => `${y} = (1/N) Σ ½(${x} − ${t})²`,
  identityWithAbsoluteLoss: (y, x, t) => `${y} = (1/N) Σ |${x} − ${t}|`,
  identityWithSquaredLoss: (y, x, t) => `${y} = (1/N) Σ (${x} − ${t})²`,
  add: (y, a, b) => `${y} = ${a} + ${b}`,
  sub: (y, a, b) => `${y} = ${a} − ${b}`,
  mul: (y, a, b) => `${y} = ${a} · ${b}`,
  div: (y, a, b) => `${y} = ${a} / ${b}`,
  dot: (y, a, b) => `${y} = ${a} · ${b}`,
  neg: (y, a) => `${y} = −${a}`,
  exp: (y, a) => `${y} = e^${a}`,
  log: (y, a) => `${y} = ln ${a}`,
  square: (y, a) => `${y} = ${a}²`,
  abs: (y, a) => `${y} = |${a}|`,
  sum: (y, a) => `${y} = Σ ${a}`,
  mean: (y, a) => `${y} = (1/N) Σ ${a}`,
};

/**
 * What is sent back to each operand, of the names of the operands and of the gradient that comes in.
 *
 * @type {Record<string, (dout: string, ...args: string[]) => string[]>}
 */
const BACKWARD = {
  affine: (dout, x, W, b) => [
    `d${x} = ${dout} · ${W}ᵀ`,
    `d${W} = ${x}ᵀ · ${dout}`,
    `d${b} = Σ ${dout}`,
  ],
  relu: (dout, x) => [`d${x} = ${dout} · (${x} > 0)`],
  sigmoid: (dout, x) => [`d${x} = ${dout} · y(1 − y)`],
  tanh: (dout, x) => [`d${x} = ${dout} · (1 − y²)`],
  softmaxWithLoss: (_, x, t) => [`d${x} = (softmax(${x}) − ${t}) / N`],
  sigmoidWithLoss: (_, x, t) => [`d${x} = (σ(${x}) − ${t}) / N`],
  identityWithLoss: (_, x, t) => [`d${x} = (${x} − ${t}) / N`],
  identityWithAbsoluteLoss: (_, x, t) => [`d${x} = sign(${x} − ${t}) / N`],
  identityWithSquaredLoss: (_, x, t) => [`d${x} = 2(${x} − ${t}) / N`],
  add: (dout, a, b) => [`d${a} = ${dout}`, `d${b} = ${dout}`],
  sub: (dout, a, b) => [`d${a} = ${dout}`, `d${b} = −${dout}`],
  mul: (dout, a, b) => [`d${a} = ${dout} · ${b}`, `d${b} = ${dout} · ${a}`],
  div: (dout, a, b) => [`d${a} = ${dout} / ${b}`, `d${b} = −${dout} · ${a} / ${b}²`],
  neg: (dout, a) => [`d${a} = −${dout}`],
  exp: (dout, a) => [`d${a} = ${dout} · e^${a}`],
  log: (dout, a) => [`d${a} = ${dout} / ${a}`],
  square: (dout, a) => [`d${a} = ${dout} · 2${a}`],
  sum: (dout, a) => [`d${a} = ${dout}`],
  mean: (dout, a) => [`d${a} = ${dout} / N`],
};

/** The operation without its axis: sum of sum(axis=1). @param {Node} node */
const plainOp = ({ op = "" }) => op.replace(/\W.*$/, "");

/**
 * @param {Graph} graph
 * @param {Node} node
 */
const operandNames = (graph, { args }) => args.map((id) => nodeName(graph, id));

/**
 * How an operation makes its result: a1 = x · W1 + b1.
 *
 * @param {Graph} graph
 * @param {Node} node an operation
 */
export function forwardFormula(graph, node) {
  const names = operandNames(graph, node);
  const formula = FORWARD[plainOp(node)];
  return formula
    ? formula(nodeName(graph, node.id), ...names)
    : `${nodeName(graph, node.id)} = ${node.op}(${names.join(", ")})`;
}

/**
 * What an operation sends back, of the operands that a gradient flows to: dx = da1 · W1ᵀ, …
 *
 * @param {Graph} graph
 * @param {Node} node an operation
 */
export function backwardFormulas(graph, node) {
  const names = operandNames(graph, node);
  const formulas = BACKWARD[plainOp(node)]?.(`d${nodeName(graph, node.id)}`, ...names) ?? [];
  return formulas.filter((_, slot) => graph.nodes[node.args[slot]]?.onWay);
}
