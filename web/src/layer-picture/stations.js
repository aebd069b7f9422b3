/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} Node
 *
 * @typedef {object} Station one operation with what enters there
 * @property {number} node the operation
 * @property {number[]} leaves inputs, parameters and constants that stand above it
 * @property {boolean} follows whether it takes what the station before it has made
 *
 * @typedef {object} Chain
 * @property {number | null} start the input at the beginning
 * @property {Station[]} stations in the order in which they are computed
 */

/**
 * The operations of a graph one behind the other. A leaf stands above the first operation that takes
 * it; the first argument of the first operation stands before it.
 *
 * @param {Graph} graph
 * @returns {Chain}
 */
export function chainOf({ nodes, plan }) {
  const operations = plan.filter(([phase]) => phase === "forward").map(([, node]) => node);
  const start = leafBefore(nodes, operations[0]);
  const placed = new Set(start === null ? [] : [start]);
  const stations = operations.map((node, place) => {
    const { args } = nodes[node];
    const leaves = args.filter((id) => nodes[id].kind !== "operation" && !placed.has(id));
    for (const leaf of leaves) placed.add(leaf);
    const before = place === 0 ? start : operations[place - 1];
    return {
      node,
      leaves: [...new Set(leaves)],
      follows: before !== null && args.includes(before),
    };
  });
  return { start, stations };
}

/**
 * @param {Node[]} nodes
 * @param {number | undefined} operation
 */
function leafBefore(nodes, operation) {
  const first = operation === undefined ? undefined : nodes[operation].args[0];
  return first !== undefined && nodes[first].kind !== "operation" ? first : null;
}

/**
 * The rows that the activations of a batch have in common, so that they stand side by side in one line.
 *
 * @param {Graph} graph
 */
export function samplesOf({ nodes, plan }) {
  const first = plan[0]?.[1];
  return (first === undefined ? undefined : nodes[first].shape[0]) ?? 1;
}
