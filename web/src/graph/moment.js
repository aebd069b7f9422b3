/**
 * What of a graph is lit at a step, and what is known by then.
 *
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").BackpropSnapshot} Snapshot
 * @typedef {import("../protocol/backprop-frames.js").Phase} Phase
 *
 * @typedef {object} Moment
 * @property {Phase | "inputs"} phase
 * @property {number} node that works; -1 while only the inputs are set
 * @property {Set<number>} nodes that are lit
 * @property {Set<number>} forward edges along which values come in
 * @property {Set<number>} backward edges along which derivatives are sent
 * @property {boolean} isWhole nothing more comes in this iteration, so nothing is dimmed
 */

/**
 * The entry of the plan that was carried out last.
 *
 * @param {Graph} graph
 * @param {number} at
 * @returns {{ phase: Moment["phase"], node: number }}
 */
export function entryAt({ plan }, at) {
  const entry = plan[at - 1];
  return entry ? { phase: entry[0], node: entry[1] } : { phase: "inputs", node: -1 };
}

/**
 * @param {Graph} graph
 * @param {Snapshot} snapshot
 * @returns {Moment}
 */
export function momentOf(graph, { at, contributions }) {
  const { phase, node } = entryAt(graph, at);
  const { edges, nodes } = graph;
  const own = edges.length;
  /** @type {Moment} */
  const moment = {
    phase,
    node,
    nodes: new Set(node < 0 ? nodes.filter(isGiven).map(({ id }) => id) : [node]),
    forward: new Set(),
    backward: new Set(),
    isWhole: at === graph.plan.length,
  };
  if (phase === "seed") moment.backward.add(own);
  edges.forEach(({ to }, index) => {
    if (to !== node) return;
    if (phase === "forward") moment.forward.add(index);
    if (phase === "backward" && contributions[index] !== null) moment.backward.add(index);
  });
  return moment;
}

/** @param {import("../protocol/backprop-frames.js").GraphNode} node */
const isGiven = ({ kind }) => kind === "input" || kind === "parameter";

/**
 * What is to be read of a graph: of each edge the value that flows along it and the derivative that
 * comes back, of each node that is used several times what it has been sent.
 *
 * @typedef {import("../protocol/backprop-frames.js").Value} Value
 *
 * @param {Graph} graph
 * @param {Snapshot} snapshot
 */
export function readingsOf({ edges, output, nodes }, { values, gradients, contributions }) {
  const parts = nodes.map(() => /** @type {Value[]} */ ([]));
  edges.forEach(({ from }, index) => {
    const part = contributions[index];
    if (part !== null && part !== undefined) parts[from].push(part);
  });
  return {
    values: [...edges.map(({ from }) => values[from]), values[output]],
    derivatives: [...contributions, gradients[output]],
    parts,
  };
}
