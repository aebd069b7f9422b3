/**
 * @typedef {import("../../src/protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../../src/protocol/backprop-frames.js").GraphNode} GraphNode
 */

/**
 * A graph of these nodes, with the plan of one iteration.
 *
 * @param {[GraphNode["kind"], string, string, number[], number[]][]} rows kind, label, operation,
 *   operands, shape
 * @returns {Graph}
 */
export function graphOf(rows) {
  const nodes = rows.map(([kind, label, op, args, shape], id) => ({
    id,
    kind,
    label,
    ...(op && { op }),
    args,
    shape,
    x: 0,
    y: 0,
    onWay: label !== "t" && kind !== "constant",
  }));
  const operations = nodes.filter(({ kind }) => kind === "operation").map(({ id }) => id);
  const parameters = nodes.filter(({ kind }) => kind === "parameter").map(({ id }) => id);
  const output = nodes.length - 1;
  return {
    output,
    width: 1,
    height: 1,
    nodes,
    edges: nodes.flatMap(({ id, args }) =>
      args.map((from, slot) => ({ from, to: id, slot, points: [] })),
    ),
    plan: [
      ...operations.map((id) => /** @type {const} */ (["forward", id])),
      ["seed", output],
      ...operations.toReversed().map((id) => /** @type {const} */ (["backward", id])),
      ...parameters.map((id) => /** @type {const} */ (["update", id])),
    ].map(([phase, id]) => [/** @type {any} */ (phase), /** @type {number} */ (id)]),
  };
}

/** Affine, ReLU and Softmax-with-Loss on two samples. */
export const NETWORK = graphOf([
  ["input", "x", "", [], [2, 2]],
  ["parameter", "W1", "", [], [2, 3]],
  ["parameter", "b1", "", [], [3]],
  ["operation", "a1", "affine", [0, 1, 2], [2, 3]],
  ["operation", "z1", "relu", [3], [2, 3]],
  ["input", "t", "", [], [2, 3]],
  ["operation", "L", "softmaxWithLoss", [4, 5], []],
]);

/** The beginning of an opened softmax: the exponentials are used twice. */
export const OPENED = graphOf([
  ["input", "x", "", [], [2, 3]],
  ["operation", "", "exp", [0], [2, 3]],
  ["operation", "", "sum", [1], [2, 1]],
  ["operation", "y", "div", [1, 2], [2, 3]],
  ["operation", "", "log", [3], [2, 3]],
  ["operation", "", "sum", [4], []],
  ["constant", "", "", [], []],
  ["operation", "L", "div", [5, 6], []],
]);
