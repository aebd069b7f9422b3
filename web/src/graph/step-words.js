import { nameOf, t } from "../i18n/translate.js";
import { entryAt } from "./moment.js";
import { derivativeName, equationText } from "./names.js";
import { valueText } from "./value-text.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").BackpropSnapshot} Snapshot
 * @typedef {import("./names.js").Names} Names
 */

/** The name of a phase. @param {string} phase */
export const phaseName = (phase) => nameOf("graph.phase", phase);

/**
 * What an entry of the plan does, with its numbers where they are known.
 *
 * @param {Graph} graph
 * @param {Names} names
 * @param {number} at the entry: 0 for the inputs, i for the i-th of the plan
 * @param {Snapshot | null} snapshot of this entry or of a later one of the same iteration
 * @returns {string}
 */
export function stepWords(graph, names, at, snapshot) {
  const { phase, node: id } = entryAt(graph, at);
  const done = snapshot !== null && snapshot.at >= at ? snapshot : null;
  switch (phase) {
    case "inputs":
      return inputsText(graph, snapshot);
    case "forward":
      return together(equationText(names, graph.nodes[id]), valueText(done?.values[id]));
    case "seed":
      return `${derivativeName(names, id, id)} = 1`;
    case "backward":
      return backwardText(graph, names, id, done);
    default:
      return updateText(graph, names, id, done);
  }
}

/** @param {string} made @param {string} value */
const together = (made, value) => (value === "" ? made : `${made} = ${value}`);

/**
 * @param {Graph} graph
 * @param {Snapshot | null} snapshot
 */
function inputsText({ nodes }, snapshot) {
  return nodes
    .filter(({ kind }) => kind === "input" || kind === "parameter")
    .map(({ id, label }) => together(label, valueText(snapshot?.values[id])))
    .join(", ");
}

/**
 * @param {Graph} graph
 * @param {Names} names
 * @param {number} id
 * @param {Snapshot | null} done
 */
function backwardText({ nodes, edges, output }, names, id, done) {
  const isSent = (/** @type {{ from: number, index: number }} */ { from, index }) =>
    done ? isThere(done.contributions[index]) : nodes[from].onWay;
  const sent = edges
    .map((edge, index) => ({ ...edge, index }))
    .filter((edge) => edge.to === id && isSent(edge));
  const parts = sent.map(({ from, index }) =>
    together(derivativeName(names, output, from), valueText(done?.contributions[index])),
  );
  return parts.length > 0 ? parts.join(", ") : t("graph.nothingSent");
}

/** @param {unknown} value */
const isThere = (value) => value !== null && value !== undefined;

/**
 * @param {Graph} graph
 * @param {Names} names
 * @param {number} id
 * @param {Snapshot | null} done
 */
function updateText({ output }, names, id, done) {
  const rule = `${names[id]} ← ${names[id]} − η·${derivativeName(names, output, id)}`;
  return together(rule, valueText(done?.values[id]));
}
