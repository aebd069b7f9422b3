import { t } from "../i18n/translate.js";
import { formatNumber } from "../numbers/format.js";
import { shapeText } from "../tensor/tensor-words.js";
import { backwardFormulas, forwardFormula } from "./formulas.js";
import { layerName, nodeName } from "./node-words.js";
import { updateFormulas } from "./update-formula.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} Node
 * @typedef {import("../protocol/backprop-frames.js").BackpropSnapshot} Snapshot
 */

/**
 * The phase that a run stands in, and what was done last, in one line.
 *
 * @param {Graph} graph
 * @param {Snapshot} snapshot
 */
export function momentInWords(graph, { operation, at }) {
  if (!operation || at === 0) return t("layers.moment.start");
  const node = graph.nodes[operation.node];
  switch (operation.phase) {
    case "forward":
      return t("layers.moment.forward", {
        layer: layerName(node.op ?? ""),
        formula: forwardFormula(graph, node),
        shapes: shapesForward(graph, node),
      });
    case "seed":
      return t("layers.moment.seed", { loss: nodeName(graph, node.id) });
    case "backward":
      return t("layers.moment.backward", {
        layer: layerName(node.op ?? ""),
        formulas: backwardFormulas(graph, node).join(", "),
      });
    default:
      return operation.update ? updateInWords(nodeName(graph, node.id), operation.update) : "";
  }
}

/**
 * @param {string} name of the parameter
 * @param {import("../protocol/backprop-frames.js").UpdateDetail} update
 */
function updateInWords(name, update) {
  const penalties = [
    ...(update.l2 > 0 ? [t("layers.penalty.l2", { value: formatNumber(update.l2) })] : []),
    ...(update.l1 > 0 ? [t("layers.penalty.l1", { value: formatNumber(update.l1) })] : []),
  ];
  return t("layers.moment.update", {
    optimizer: [t(`optimizer.${update.optimizer.name}`), ...penalties].join(" + "),
    formula: updateFormulas(name, update).join("; "),
  });
}

/**
 * The shapes that a product of matrices asks for; of other operations that of the result.
 *
 * @param {Graph} graph
 * @param {Node} node
 */
function shapesForward({ nodes }, { op, args, shape }) {
  const [x, W, b] = args.map((id) => shapeText(flattened(nodes[id].shape, op)));
  return op === "affine" ? `${x} · ${W} + ${b} → ${shapeText(shape)}` : shapeText(shape);
}

/**
 * The shape as Affine takes it: one row a sample.
 *
 * @param {number[]} shape
 * @param {string | undefined} op
 */
export function flattened(shape, op) {
  if (op !== "affine" || shape.length <= 2) return shape;
  const [samples, ...rest] = shape;
  return [samples, rest.reduce((size, extent) => size * extent, 1)];
}
