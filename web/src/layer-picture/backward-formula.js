import { backwardFormulas, forwardFormula } from "./formulas.js";
import { nodeName } from "./node-words.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} Node
 */

/** @param {string} formula such as "a1 = x · W1 + b1" @param {string} name */
const withoutName = (formula, name) => formula.slice(`${name} = `.length);

/**
 * How the value of a node is made, without its name; empty for one that is given.
 *
 * @param {Graph} graph
 * @param {Node} node
 */
export const valueFormula = (graph, node) =>
  node.kind === "operation"
    ? withoutName(forwardFormula(graph, node), nodeName(graph, node.id))
    : "";

/**
 * How the gradient of a node is made of what the operations that take it send back, without its name;
 * of the output it is 1.
 *
 * @param {Graph} graph
 * @param {Node} node
 */
export function gradientFormula(graph, node) {
  if (node.id === graph.output) return "1";
  const name = `d${nodeName(graph, node.id)}`;
  return graph.nodes
    .filter(({ args, onWay }) => onWay && args.includes(node.id))
    .flatMap((taker) => backwardFormulas(graph, taker))
    .filter((formula) => formula.startsWith(`${name} = `))
    .map((formula) => withoutName(formula, name))
    .join(" + ");
}
