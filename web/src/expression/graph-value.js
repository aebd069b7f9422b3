/** @typedef {import("../protocol/frames.js").FormulaGraph} FormulaGraph */

/** @type {Record<string, (a: number, b: number) => number>} */
const OPERATIONS = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  neg: (a) => -a,
  pow: (a, b) => a ** b,
  square: (a) => a * a,
  sqrt: Math.sqrt,
  exp: Math.exp,
  log: Math.log,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  tanh: Math.tanh,
  sigmoid: (a) => 1 / (1 + Math.exp(-a)),
  relu: (a) => Math.max(0, a),
  abs: Math.abs,
  max: Math.max,
  min: Math.min,
};

/**
 * The value of a graph, only to check what the engine computed; it is never shown in its place.
 *
 * @param {FormulaGraph} graph
 * @param {Record<string, number>} numbers the value of each variable
 * @returns {number} NaN where one has none, or an operation is not known
 */
export function valueOf({ nodes, output }, numbers) {
  /** @type {number[]} */
  const values = [];
  for (const { id, kind, op = "", label, value, args } of nodes) {
    const [a, b] = args.map((arg) => values[arg]);
    if (kind === "operation") values[id] = OPERATIONS[op]?.(a, b) ?? NaN;
    else if (kind === "constant") values[id] = value ?? NaN;
    else values[id] = numbers[label] ?? NaN;
  }
  return values[output];
}
