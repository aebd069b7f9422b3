import { cellName, gradientName } from "../tensor/tensor-words.js";
import { nodeName } from "./node-words.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").Opened} Opened
 * @typedef {import("../protocol/backprop-frames.js").Factor} Factor
 *
 * @typedef {object} Line one term of the sum that makes a number
 * @property {string[]} names of its factors: x[0, 1], da1[0, 2]
 * @property {number[]} factors
 * @property {number} term what they give together
 * @property {number} sum of all terms up to this one
 * @property {{ factor: Factor, cell: number[] } | null} alone its only factor
 */

/**
 * A tensor by name, as a factor refers to it.
 *
 * @param {Graph} graph
 * @param {{ node: number, of: string, slot?: number }} place
 */
export function tensorName(graph, { node, of, slot = 0 }) {
  const name = nodeName(graph, node);
  const argument = graph.nodes[node].args[slot];
  switch (of) {
    case "gradient":
    case "carried":
      return gradientName(name);
    case "contribution":
      return gradientName(nodeName(graph, argument));
    case "local":
      return `∂${name}/∂${nodeName(graph, argument)}`;
    case "answer":
      return "y";
    case "target":
      return nodeName(graph, argument);
    default:
      return name;
  }
}

/**
 * The terms of an opened number, each with the names of its factors. The last one of a mean, which
 * divides, is no term.
 *
 * @param {Graph} graph
 * @param {Opened} opened
 * @returns {Line[]}
 */
export function linesOf(graph, { terms = [], factors = [], places = [], n, rule }) {
  const isMean = n !== undefined && rule === "mean";
  const met = factors.map(() => 0);
  return (isMean ? terms.slice(0, -1) : terms).map((term, index) => {
    const count = term.length > 2 ? term.length - 2 : 1;
    const numbers = term.slice(0, count);
    const cells = (places[index] ?? []).map((place) => nextCell(factors, met, place));
    return {
      names: cells.map((each) =>
        each ? cellName(tensorName(graph, each.factor), each.cell) : "N",
      ),
      factors: numbers,
      term: count > 1 ? term[count] : term[0],
      sum: term[term.length - 1],
      alone: count === 1 ? (cells[0] ?? null) : null,
    };
  });
}

/**
 * Where a factor of a term stands: the next cell of its tensor; null of N, which stands nowhere.
 *
 * @param {Factor[]} factors
 * @param {number[]} met how many cells of each tensor were met; is counted on
 * @param {number} place of its tensor among the factors
 */
function nextCell(factors, met, place) {
  const factor = factors[place];
  return factor ? { factor, cell: factor.cells[met[place]++] } : null;
}

/**
 * The cells that made an opened number, by "node of", as the picture lights them: a target in t, a
 * local derivative at what it is the derivative by.
 *
 * @param {Graph} graph
 * @param {Opened} opened
 * @returns {Map<string, Set<string>>}
 */
export function factorCells({ nodes }, { factors = [] }) {
  /** @type {Map<string, Set<string>>} */
  const cells = new Map();
  for (const { node, of, slot = 0, cells: places } of factors) {
    const isOfOperand = of === "target" || of === "local" || of === "contribution";
    const tensor = isOfOperand ? nodes[node].args[slot] : node;
    const part = of === "gradient" || of === "contribution" ? "gradient" : "value";
    const key = `${tensor} ${part}`;
    const known = cells.get(key) ?? new Set();
    for (const place of places) known.add(String(place));
    cells.set(key, known);
  }
  return cells;
}
