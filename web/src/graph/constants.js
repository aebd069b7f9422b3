/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} GraphNode
 */

/** A number with more digits would make its node wider than its line. */
const LONGEST = 10;

/**
 * The graph with every constant called what it is in the expression: 2, 0.5, pi. A graph without an
 * expression has none without a name.
 *
 * @param {Graph} graph
 * @param {string} [expression]
 * @returns {Graph}
 */
export function withConstants(graph, expression) {
  if (expression === undefined || !graph.nodes.some(isNameless)) return graph;
  const nodes = graph.nodes.map((node) =>
    isNameless(node) ? { ...node, label: textOf(node, expression) } : node,
  );
  return { ...graph, nodes };
}

/** @param {GraphNode} node */
const isNameless = ({ kind, label }) => kind === "constant" && label === "";

/**
 * @param {GraphNode} node
 * @param {string} expression
 */
function textOf({ span = [0, 0] }, expression) {
  const text = expression
    .slice(...span)
    .replace(/[\s()]+/g, "")
    .replace("-", "−");
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
