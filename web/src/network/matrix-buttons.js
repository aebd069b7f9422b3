import { element } from "../controls/element.js";
import { subscribe, t } from "../i18n/translate.js";
import { fitted } from "./line-picture.js";
import { matrixOf } from "./weight-image.js";

/**
 * @typedef {import("./names.js").Parameter} Parameter
 * @typedef {import("../protocol/training-frames.js").NetworkShape} NetworkShape
 */

/**
 * Over the image of the weights of each large layer a button: a press of a pixel opens its weight, a
 * press of a key the first one.
 *
 * @param {HTMLElement} host
 * @param {(parameter: Parameter, anchor: HTMLElement) => void} onOpen
 */
export function createMatrixButtons(host, onOpen) {
  const root = element("div", {});
  host.append(root);
  let drawn = "";
  /** @type {NetworkShape | null} */
  let network = null;
  subscribe(() => {
    drawn = "";
  });

  root.addEventListener("click", (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !network) return;
    const layer = Number(target.dataset.layer);
    const { inputs, neurons } = network.layers[layer - 1];
    const { left, top, width, height } = target.getBoundingClientRect();
    const isByKey = event.detail === 0;
    const place = (
      /** @type {number} */ at,
      /** @type {number} */ length,
      /** @type {number} */ n,
    ) => (isByKey ? 0 : Math.max(0, Math.min(n - 1, Math.floor((at / length) * n))));
    onOpen(
      {
        layer,
        from: place(event.clientY - top, height, inputs),
        to: place(event.clientX - left, width, neurons),
      },
      target,
    );
  });

  return {
    /**
     * @param {import("./board.js").Board} board
     * @param {NetworkShape} shape
     * @param {import("../protocol/training-frames.js").LayerSnapshot[]} layers
     */
    update({ matrices }, shape, layers) {
      network = shape;
      const boxes = matrices.map((place, i) => {
        const matrix = matrixOf(layers[i], false);
        return matrix ? fitted(place, matrix) : null;
      });
      const key = JSON.stringify(boxes);
      if (key === drawn) return;
      drawn = key;
      root.replaceChildren(
        ...boxes.flatMap((box, i) => {
          if (!box) return [];
          const button = element("button", {
            type: "button",
            class: "network-matrix",
            "data-layer": i + 1,
            "aria-label": t("network.matrix", { layer: i + 1, ...sizes(shape.layers[i]) }),
            "aria-haspopup": "dialog",
          });
          for (const side of /** @type {const} */ (["left", "top", "width", "height"])) {
            button.style[side] = `${box[side]}px`;
          }
          return [button];
        }),
      );
    },
  };
}

/** @param {import("../protocol/training-frames.js").NetworkLayer} layer */
const sizes = ({ inputs, neurons }) => ({ inputs, neurons });
