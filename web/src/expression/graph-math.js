import { combined, name, number } from "../graph/node-math.js";

/**
 * @typedef {import("../protocol/frames.js").FormulaGraph} FormulaGraph
 * @typedef {import("../graph/node-math.js").Term} Term
 */

/** A longer formula cannot be read in one line; it stands as it was typed. */
const MOST_TERMS = 150;

/**
 * The formula of a graph, whatever is named in it written out.
 *
 * @param {FormulaGraph} graph
 * @param {Record<string, number>} [numbers] set in place of the variables
 * @returns {Term | null} null where it would be too long
 */
export function formulaOf({ nodes, output }, numbers) {
  /** @type {number[]} how many terms each node writes */
  const sizes = [];
  /** @type {Term[]} */
  const terms = [];
  for (const { id, kind, op, label, value, args } of nodes) {
    sizes[id] = args.reduce((sum, arg) => sum + sizes[arg], 1);
    terms[id] =
      kind === "operation"
        ? combined(
            op ?? "",
            args.map((arg) => terms[arg]),
          )
        : kind === "constant"
          ? constant(value ?? NaN)
          : variable(label, numbers);
  }
  return sizes[output] > MOST_TERMS ? null : terms[output];
}

/**
 * @param {string} label
 * @param {Record<string, number> | undefined} numbers
 */
const variable = (label, numbers) =>
  numbers ? number(numbers[label], "parameter") : name(label, "parameter");

/** @param {number} value */
function constant(value) {
  if (value === Math.PI) return name("π");
  return value === Math.E ? name("e") : number(value);
}
