import { knows, t } from "../i18n/translate.js";
import { shapeText } from "../tensor/tensor-words.js";
import { tensorName } from "./cell-origin.js";
import { nodeName } from "./node-words.js";
import { flattened } from "./operation-words.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").Opened} Opened
 * @typedef {import("./cell-origin.js").Line} Line
 */

/**
 * The operation whose way back a rule is of: the one that takes the node, or of a value the node
 * itself.
 *
 * @param {Graph} graph
 * @param {Opened} opened
 */
function operationOf({ nodes }, { node, of }) {
  if (of === "value") return nodes[node];
  return nodes.find(({ args, onWay }) => onWay && args.includes(node)) ?? nodes[node];
}

/**
 * Why an opened number is made as it is, in one sentence with the names and shapes filled in.
 *
 * @param {Graph} graph
 * @param {Opened} opened
 */
export function reason(graph, opened) {
  const operation = operationOf(graph, opened);
  const { rule = "" } = opened;
  const key = [`layers.why.${rule}.${operation.op}`, `layers.why.${rule}`].find(knows);
  if (!key) return "";
  const [x, W, b] = operation.args.map((id) => graph.nodes[id]);
  const shapeOf = (/** @type {typeof x | undefined} */ node) =>
    node ? shapeText(flattened(node.shape, operation.op)) : "";
  return t(key, {
    name: tensorName(graph, opened),
    node: nodeName(graph.nodes[opened.node]),
    y: nodeName(operation),
    dout: `d${nodeName(operation)}`,
    x: x ? nodeName(x) : "",
    W: W ? nodeName(W) : "",
    b: b ? nodeName(b) : "",
    xShape: shapeOf(x),
    WShape: shapeOf(W),
    bShape: shapeOf(b),
    yShape: shapeText(operation.shape),
    n: operation.shape[0] ?? x?.shape[0] ?? 1,
    i: opened.cell?.at(-2) ?? 0,
    j: opened.cell?.at(-1) ?? 0,
  });
}

/**
 * What a single product says of the chain rule; empty for those that say nothing more than themselves.
 *
 * @param {Graph} graph
 * @param {Opened} opened
 * @param {Line} line
 */
export function productReason(graph, opened, { names }) {
  const key = `layers.product.${opened.rule}`;
  if (!knows(key) || names.length < 2) return "";
  const operation = operationOf(graph, opened);
  const cell = `[${opened.cell?.join(", ")}]`;
  return t(key, {
    name: `${nodeName(graph.nodes[opened.node])}${cell}`,
    left: names[0],
    right: names[1],
    output: names.find((name) => name.startsWith(`d${nodeName(operation)}[`))?.slice(1) ?? "",
  });
}
