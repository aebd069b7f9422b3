/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} GraphNode
 */

/**
 * Which number of a graph the server says was lost: it calls a node by its label, else by its operation
 * and number, as in mul 7, with grad before it for its gradient.
 *
 * @param {Graph} graph
 * @param {string} quantity
 * @returns {{ node: GraphNode, isGradient: boolean } | null} null where it is of no node
 */
export function lostQuantity({ nodes }, quantity) {
  const isGradient = quantity.startsWith("grad ");
  const name = isGradient ? quantity.slice("grad ".length) : quantity;
  const number = /^\w+ (\d+)$/.exec(name)?.[1];
  const node =
    number === undefined ? nodes.find(({ label }) => label === name) : nodes[Number(number)];
  return node ? { node, isGradient } : null;
}
