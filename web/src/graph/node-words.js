import { t } from "../i18n/translate.js";
import { derivativeName, equationText } from "./names.js";
import { valueText } from "./value-text.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} GraphNode
 * @typedef {import("../protocol/backprop-frames.js").BackpropSnapshot} Snapshot
 */

/**
 * What a screen reader says of a node: what it is made of, its value, and its derivative.
 *
 * @param {import("./names.js").Names} names
 * @param {Graph} graph
 * @param {GraphNode} node
 * @param {Snapshot} snapshot
 */
export function nodeWords(names, { output }, node, { values, gradients }) {
  const value = valueText(values[node.id]);
  const gradient = valueText(gradients[node.id]);
  const known = value === "" ? "nothing" : gradient === "" ? "value" : "both";
  return t(`graph.said.${known}`, {
    node: titleOf(names, node),
    value,
    gradient,
    derivative: derivativeName(names, output, node.id),
  });
}

/**
 * A node as a title: parameter w; u = apple × count.
 *
 * @param {import("./names.js").Names} names
 * @param {GraphNode} node
 */
export function titleOf(names, node) {
  if (node.kind !== "operation") return t(`graph.kind.${node.kind}`, { name: node.label });
  return equationText(names, node);
}
