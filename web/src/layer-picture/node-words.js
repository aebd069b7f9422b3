/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} Node
 */

/**
 * What a node is called: its label, or, of an operation without one, its operation and place.
 *
 * @param {Node} node
 */
export const nodeName = ({ label, op, id }) => label || `${op ?? "c"}${id}`;

/**
 * The role that gives a node its colour.
 *
 * @param {Graph} graph
 * @param {Node} node
 * @returns {"data" | "parameter" | "intermediate" | "loss"}
 */
export function roleOf({ output }, { id, kind }) {
  if (kind === "parameter") return "parameter";
  if (kind === "operation") return id === output ? "loss" : "intermediate";
  return kind === "input" ? "data" : "intermediate";
}

/** What layers are called in the article and in every framework. @type {Record<string, string>} */
const LAYERS = {
  affine: "Affine",
  relu: "ReLU",
  sigmoid: "Sigmoid",
  tanh: "Tanh",
  softmax: "Softmax",
  softmaxWithLoss: "Softmax-with-Loss",
  sigmoidWithLoss: "Sigmoid-with-Loss",
  identityWithLoss: "Identity-with-Loss",
  identityWithAbsoluteLoss: "Identity-with-Loss",
};

/**
 * What an operation is called as a layer; the operation itself where it is none.
 *
 * @param {string} op
 */
export const layerName = (op) => LAYERS[op] ?? op;

/** @param {string} op */
export const isLossLayer = (op) => op.endsWith("Loss");
