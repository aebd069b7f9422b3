import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { isLegible } from "../tensor/cell-size.js";
import { planGrid } from "../tensor/grid-plan.js";
import { createTensorView } from "../tensor/tensor-view.js";
import { gradientName, shapeText } from "../tensor/tensor-words.js";
import { gradientFormula, valueFormula } from "./backward-formula.js";
import { nodeName, roleOf } from "./node-words.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} Node
 * @typedef {import("../tensor/tensor.js").Cell} Cell
 * @typedef {"value" | "gradient"} Of
 *
 * @typedef {object} Place one number of the picture
 * @property {number} node
 * @property {Of} of
 * @property {Cell} cell
 *
 * @typedef {object} NodeCallbacks
 * @property {(place: Place, anchor: HTMLElement) => void} onOpen
 * @property {(place: Place, anchor: HTMLElement, host: HTMLElement, typed?: string) => boolean} onEdit
 *   whether the number can be edited
 * @property {(words: string | null) => void} onPoint
 * @property {(node: number, of: Of, window: import("../tensor/window-place.js").Window) =>
 *   Promise<number[]>} onRead
 */

/**
 * A node as a tensor: its value, and under it, where one flows to it, its gradient of the same shape.
 *
 * @param {Graph} graph
 * @param {Node} node
 * @param {NodeCallbacks} callbacks
 */
export function createNodeView(graph, node, { onOpen, onEdit, onPoint, onRead }) {
  /** @param {Of} of */
  function part(of) {
    const view = createTensorView({
      onPoint,
      onPress(cell, anchor) {
        const place = { node: node.id, of, cell };
        if (!onEdit(place, anchor, view.host)) onOpen(place, anchor);
      },
      onType: (cell, anchor, typed) =>
        onEdit({ node: node.id, of, cell }, anchor, view.host, typed),
      onRead: (window) => onRead(node.id, of, window),
    });
    return view;
  }

  const value = part("value");
  const gradient = node.onWay ? part("gradient") : null;
  const root = element("div", { class: "node-tensors" }, value.root);
  root.classList.toggle("node-tensors-beside", isTallPicture(node.shape));
  if (gradient) root.append(gradient.root);

  /** @param {Of} of */
  const viewOf = (of) => (of === "value" ? value : gradient);

  return {
    root,
    /** @param {import("../protocol/backprop-frames.js").BackpropSnapshot} snapshot */
    update({ values, gradients }) {
      const { shape } = node;
      const name = nodeName(graph, node.id);
      const role = roleOf(graph, node);
      const words = { name, shape: shapeText(shape), role: t(`layers.role.${role}`) };
      value.update({
        name,
        shape,
        role,
        tensor: values[node.id],
        gradient: false,
        formula: valueFormula(graph, node),
        label: t("layers.tensor", words),
      });
      gradient?.update({
        name: gradientName(name),
        shape,
        role: "gradient",
        tensor: gradients[node.id],
        gradient: true,
        formula: gradientFormula(graph, node),
        label: t("layers.tensorGradient", { ...words, name: gradientName(name) }),
      });
    },
    /**
     * @param {Map<string, Set<string>>} factors the cells that light up, by "node of"
     * @param {Place | null} opened
     */
    light(factors, opened) {
      for (const of of /** @type {const} */ (["value", "gradient"])) {
        const cell = opened?.node === node.id && opened.of === of ? opened.cell : null;
        viewOf(of)?.light(factors.get(`${node.id} ${of}`) ?? NONE, cell);
      }
    },
    /** @param {Place} place */
    elementOf: ({ of, cell }) => viewOf(of)?.elementOf(cell),
  };
}

/** @type {ReadonlySet<string>} */
const NONE = new Set();

/** A picture of so many rows has its gradient beside it, so that the chain stays within the window. */
const TALL = 8;

/** @param {number[]} shape */
function isTallPicture(shape) {
  const plan = planGrid(shape);
  return plan.rows >= TALL && !isLegible(plan);
}
