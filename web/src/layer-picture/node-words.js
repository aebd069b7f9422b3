/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} Node
 */

/** @type {WeakMap<Graph, string[]>} */
const named = new WeakMap();

/**
 * What a node is called: its label; without one, its operation, with a number where several have it.
 *
 * @param {Graph} graph
 * @param {number} id
 */
export function nodeName(graph, id) {
  let names = named.get(graph);
  if (!names) named.set(graph, (names = allNames(graph)));
  return names[id];
}

/** @param {Graph} graph */
function allNames({ nodes }) {
  const short = (/** @type {Node} */ { label, op }) => label || op || "c";
  const alike = (/** @type {Node} */ node) => nodes.filter((each) => short(each) === short(node));
  return nodes.map((node) => {
    const all = alike(node);
    return all.length === 1 ? short(node) : `${short(node)}${all.indexOf(node) + 1}`;
  });
}

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
  identityWithSquaredLoss: "Identity-with-Loss",
};

/**
 * What an operation is called as a layer; the operation itself where it is none.
 *
 * @param {string} op
 */
export const layerName = (op) => LAYERS[op] ?? op;
