/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").OpenQuestion} OpenQuestion
 */

/**
 * What is asked about a number of the picture. A gradient that comes back from one operation alone is
 * what that operation sends, which says more than a sum of one.
 *
 * @param {Graph} graph
 * @param {import("./node-view.js").Place} place
 * @param {boolean} isFresh whether gradients begin at zero
 * @returns {OpenQuestion}
 */
export function questionAbout({ nodes, edges }, { node, of, cell }, isFresh) {
  const takers = edges.filter(({ from, to }) => from === node && nodes[to].onWay);
  if (of === "value" || !isFresh || takers.length !== 1) return { type: "open", node, of, cell };
  const [{ to, slot }] = takers;
  return { type: "open", node: to, of: "contribution", slot, cell };
}
