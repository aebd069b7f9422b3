import { formulaOf } from "../expression/graph-math.js";
import { valueOf } from "../expression/graph-value.js";
import { t } from "../i18n/translate.js";
import { formatCount } from "../numbers/format.js";

/**
 * @typedef {import("../protocol/frames.js").Objective} Objective
 * @typedef {import("../graph/node-math.js").Term} Term
 *
 * @typedef {object} GraphLine a formula that comes from a computation graph
 * @property {string} target what it gives
 * @property {Term | null} symbols null where it would be too long to be read
 * @property {Term | null} filled the same with numbers; null where the result says it all
 * @property {number} result as the engine sent it
 */

/**
 * How the value of a function that was typed came about.
 *
 * @param {Objective} objective
 * @param {import("../protocol/frames.js").Snapshot} snapshot
 * @returns {Pick<import("./receipts.js").Receipt, "value" | "parts" | "check"> | null} null for one of the
 *   list
 */
export function ownValue({ graph, variables }, { x, f }) {
  if (!graph || !variables) return null;
  const numbers = named(variables, x);
  /** @type {GraphLine} */
  const line = {
    target: "f",
    symbols: formulaOf(graph),
    filled: formulaOf(graph, numbers),
    result: f,
  };
  return {
    value: f,
    parts: [{ heading: t("receipt.value"), lines: [line] }],
    check: { again: valueOf(graph, numbers) },
  };
}

/**
 * How a derivative of a function that was typed came about: by no formula, but backwards through its
 * graph, where that can be followed.
 *
 * @param {Objective} objective
 * @param {number[]} x
 * @param {number} result
 * @returns {import("./receipts.js").Part | null} null for a function of the list
 */
export function ownGradient({ graph, variables, formula }, x, result) {
  if (!graph || !variables) return null;
  const operations = graph.nodes.filter(({ kind }) => kind === "operation").length;
  return {
    heading: t("own.receipt.graph"),
    lines: [{ target: "partial", symbols: null, filled: null, result }],
    remarks: [t("own.receipt.remark", { operations: formatCount(operations) })],
    link: { words: t("own.receipt.walk"), href: graphLink(formula, variables, x) },
  };
}

/**
 * The scene that goes through a graph operation by operation, at one point.
 *
 * @param {string} expression
 * @param {string[]} variables
 * @param {number[]} x
 */
export function graphLink(expression, variables, x) {
  const inputs = variables.map((variable, place) => `${variable}:${x[place]}`).join(",");
  return `./graph?${new URLSearchParams({ expression, inputs, step: "0" })}`;
}

/**
 * @param {string[]} variables
 * @param {number[]} x
 */
const named = (variables, x) =>
  Object.fromEntries(variables.map((variable, place) => [variable, x[place]]));
