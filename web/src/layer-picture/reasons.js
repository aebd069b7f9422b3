import { knows, t } from "../i18n/translate.js";
import { cellName, shapeText } from "../tensor/tensor-words.js";
import { tensorName } from "./cell-origin.js";
import { backwardFormulas, forwardFormula } from "./formulas.js";
import { nodeName } from "./node-words.js";
import { flattened } from "./operation-words.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").Opened} Opened
 * @typedef {import("./cell-origin.js").Line} Line
 */

/** What Affine sends back to x, W and b. */
const OF_AFFINE = ["affineInput", "affineWeights", "affineBias"];

/**
 * The rule by which a number is made, as the texts name it: that of its operation and slot where there
 * is a text for it.
 *
 * @param {Graph} graph
 * @param {Opened} opened
 */
function ruleOf({ nodes }, { node, of, slot = 0, rule = "" }) {
  const { op = "" } = nodes[node];
  if (rule === "given" || rule === "mistaken" || of === "gradient") return rule;
  if (of === "value") return op === "affine" ? "affine" : rule;
  if (op === "affine") return OF_AFFINE[slot];
  return knows(`layers.why.${op}`) ? op : rule;
}

/**
 * Why an opened number is made as it is, in one sentence with the names and shapes filled in.
 *
 * @param {Graph} graph
 * @param {Opened} opened
 */
export function reason(graph, opened) {
  const { node: id, of, cell = [], slot = 0 } = opened;
  const key = `layers.why.${ruleOf(graph, opened)}`;
  if (!knows(key)) return "";
  const operation = graph.nodes[id];
  const [x, W, b] = operation.args.map((each) => graph.nodes[each]);
  const nameOf = (/** @type {typeof x | undefined} */ node) =>
    node ? nodeName(graph, node.id) : "";
  const shapeOf = (/** @type {typeof x | undefined} */ node) =>
    node ? shapeText(flattened(node.shape, operation.op)) : "";
  const sent = backwardFormulas(graph, operation);
  const target = `d${nameOf(graph.nodes[operation.args[slot]])} = `;
  return t(key, {
    name: tensorName(graph, opened),
    node: nodeName(graph, id),
    formula:
      of === "value"
        ? forwardFormula(graph, operation)
        : (sent.find((formula) => formula.startsWith(target)) ?? ""),
    dout: `d${nodeName(graph, id)}`,
    x: nameOf(x),
    W: nameOf(W),
    b: nameOf(b),
    xShape: shapeOf(x),
    WShape: shapeOf(W),
    bShape: shapeOf(b),
    yShape: shapeText(operation.shape.length > 0 ? operation.shape : (x?.shape ?? [])),
    n: x?.shape[0] ?? 1,
    i: cell.at(-2) ?? 0,
    j: cell.at(-1) ?? 0,
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
  const key = `layers.product.${ruleOf(graph, opened)}`;
  if (!knows(key) || names.length < 2) return "";
  const { node: id, slot = 0, cell = [] } = opened;
  const argument = graph.nodes[id].args[slot];
  const dout = `d${nodeName(graph, id)}[`;
  const gradient = names.find((name) => name.startsWith(dout)) ?? "";
  return t(key, {
    name: cellName(nodeName(graph, argument ?? id), cell),
    left: names.find((name) => name !== gradient) ?? names[0],
    right: gradient || names[1],
    output: gradient.slice(1),
  });
}
