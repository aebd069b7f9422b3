import { cellName, gradientName } from "../tensor/tensor-words.js";
import { nodeName } from "./node-words.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").Opened} Opened
 * @typedef {import("../protocol/backprop-frames.js").Factor} Factor
 *
 * @typedef {object} Line one term of the sum that makes a number
 * @property {string[]} names of its factors: x[0, 1], da1[0, 2]
 * @property {number[]} factors one, or two that are multiplied
 * @property {number} term what they give
 * @property {number} sum of all terms up to this one
 */

/**
 * A tensor by name, as a factor refers to it; of a number that stands in no tensor what it is.
 *
 * @param {Graph} graph
 * @param {{ node: number, of: string, what?: string }} place
 */
export function tensorName({ nodes }, { node, of, what = "" }) {
  const known = nodes[node];
  if (!known || what === "y" || what === "mask") return what;
  if (what === "local") return `∂${nodeName(known)}`;
  return of === "value" || of === "local" ? nodeName(known) : gradientName(nodeName(known));
}

/**
 * The terms of an opened number, each with the names of its factors.
 *
 * @param {Graph} graph
 * @param {Opened} opened
 * @returns {Line[]}
 */
export function linesOf(graph, { terms = [], factors = [] }) {
  const [left, right] = factors;
  return terms.map((term, place) => {
    const sum = term[term.length - 1];
    if (term.length >= 4) {
      return {
        names: [nameAt(graph, left, place), nameAt(graph, right, place)],
        factors: [term[0], term[1]],
        term: term[2],
        sum,
      };
    }
    return { names: [nameOfTerm(graph, factors, place)], factors: [term[0]], term: term[0], sum };
  });
}

/**
 * The name of the one cell of a term: cells of the first factor, then of the next.
 *
 * @param {Graph} graph
 * @param {Factor[]} factors
 * @param {number} place
 */
function nameOfTerm(graph, factors, place) {
  let rest = place;
  for (const factor of factors) {
    if (rest < factor.cells.length) return nameAt(graph, factor, rest);
    rest -= factor.cells.length;
  }
  return "";
}

/**
 * @param {Graph} graph
 * @param {Factor | undefined} factor one with a single cell has the same for every term
 * @param {number} place
 */
function nameAt(graph, factor, place) {
  if (!factor) return "";
  const cell = factor.cells[factor.cells.length === 1 ? 0 : place];
  return cell ? cellName(tensorName(graph, factor), cell) : tensorName(graph, factor);
}

/**
 * The cells that made an opened number, by "node of", as the picture lights them.
 *
 * @param {Opened} opened
 * @returns {Map<string, Set<string>>}
 */
export function factorCells({ factors = [] }) {
  /** @type {Map<string, Set<string>>} */
  const cells = new Map();
  for (const { node, of, cells: places } of factors) {
    const key = `${node} ${of}`;
    const known = cells.get(key) ?? new Set();
    for (const place of places) known.add(String(place));
    cells.set(key, known);
  }
  return cells;
}
