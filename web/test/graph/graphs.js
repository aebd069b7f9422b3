/**
 * @typedef {import("../../src/protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../../src/protocol/backprop-frames.js").GraphNode} GraphNode
 */

/**
 * @param {number} id
 * @param {Partial<GraphNode>} parts
 * @returns {GraphNode}
 */
const node = (id, parts) => ({
  ...{ id, kind: "operation", label: "", args: [], shape: [], x: id, y: 0, onWay: true },
  ...parts,
});

/**
 * The graph of log(x - 1) * 3.14159265358979, as the server sends it: constants have no label.
 *
 * @returns {Graph}
 */
export function shiftedLogarithm() {
  const nodes = [
    node(0, { kind: "input", label: "x", span: [4, 5] }),
    node(1, { kind: "constant", span: [8, 9], onWay: false }),
    node(2, { op: "sub", args: [0, 1], span: [4, 9] }),
    node(3, { op: "log", args: [2], span: [0, 10] }),
    node(4, { kind: "constant", span: [13, 29], onWay: false }),
    node(5, { op: "mul", args: [3, 4], span: [0, 29] }),
  ];
  const edges = nodes.flatMap(({ id, args }) =>
    args.map((from, slot) => ({ from, to: id, slot, points: [] })),
  );
  return {
    ...{ output: 5, width: 5, height: 0, nodes, edges },
    plan: [
      ["seed", 5],
      ["backward", 5],
    ],
  };
}

/**
 * exp(exp(… of one input.
 *
 * @param {string} label of the input
 * @param {number} operations
 * @returns {Graph}
 */
export function chain(label, operations) {
  const nodes = [node(0, { kind: "input", label })];
  for (let id = 1; id <= operations; id++) nodes.push(node(id, { op: "exp", args: [id - 1] }));
  const edges = nodes.slice(1).map(({ id }) => ({
    ...{ from: id - 1, to: id, slot: 0 },
    points: /** @type {[number, number][]} */ ([
      [id - 1, 0],
      [id, 0],
    ]),
  }));
  return {
    ...{ output: operations, width: operations, height: 0, nodes, edges },
    plan: nodes.slice(1).map(({ id }) => ["forward", id]),
  };
}

/**
 * Two nodes, between which a line passes so many layers.
 *
 * @param {number} layers
 * @returns {Graph}
 */
export function longLine(layers) {
  const points = Array.from(
    { length: layers },
    (_, x) => /** @type {[number, number]} */ ([x, x % 2]),
  );
  const nodes = [
    node(0, { kind: "input", label: "x" }),
    node(1, { op: "exp", args: [0], x: layers - 1, y: (layers - 1) % 2 }),
  ];
  return {
    ...{ output: 1, width: layers - 1, height: 1, plan: [] },
    ...{ nodes, edges: [{ from: 0, to: 1, slot: 0, points }] },
  };
}

/**
 * x·x·x·…, from left to right, as the server lays it out: x first, then the products in a row above the
 * way of x, which bends in every layer.
 *
 * @param {string} label of the input
 * @param {number} products
 * @returns {Graph}
 */
export function power(label, products) {
  const nodes = [node(0, { kind: "input", label, y: 1 })];
  for (let id = 1; id <= products; id++) {
    nodes.push(node(id, { op: "mul", args: [id === 1 ? 0 : id - 1, 0] }));
  }
  const edges = nodes.slice(1).flatMap(({ id, args }) =>
    args.map((from, slot) => ({
      ...{ from, to: id, slot },
      points: /** @type {[number, number][]} */ ([
        [from, nodes[from].y],
        ...Array.from({ length: id - from - 1 }, (_, i) => [from + i + 1, 1 + (i % 2) / 8]),
        [id, 0],
      ]),
    })),
  );
  return {
    ...{ output: products, width: products, height: 2, nodes, edges },
    plan: [["seed", products]],
  };
}
