import { t } from "../i18n/translate.js";
import { shapeText } from "../tensor/tensor-words.js";
import { nodeName } from "./node-words.js";

/**
 * What an operation keeps from the forward pass, since its way back needs it.
 *
 * @param {import("../protocol/backprop-frames.js").Graph} graph
 * @param {import("../protocol/backprop-frames.js").GraphNode} node an operation
 */
export function keptInWords(graph, node) {
  const [x = "", second = ""] = node.args.map((id) => nodeName(graph, id));
  const y = nodeName(graph, node.id);
  switch (node.op) {
    case "affine": {
      const { shape } = graph.nodes[node.args[0]];
      const isFlattened = shape.length > 2;
      return t(isFlattened ? "layers.kept.affineFlattened" : "layers.kept.affine", {
        x,
        W: second,
        shape: shapeText(shape),
      });
    }
    case "relu":
      return t("layers.kept.relu", { x });
    case "sigmoid":
    case "tanh":
      return t("layers.kept.output", { y });
    case "softmaxWithLoss":
    case "sigmoidWithLoss":
      return t(`layers.kept.${node.op}`, { x, t: second });
    case "identityWithLoss":
    case "identityWithAbsoluteLoss":
    case "identityWithSquaredLoss":
    case "mul":
    case "div":
    case "sub":
      return second ? t("layers.kept.both", { x, t: second }) : "";
    default:
      return "";
  }
}
