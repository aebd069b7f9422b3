import { element } from "../controls/element.js";
import { withOneMore } from "./layer-limits.js";
import { createLayerSettings } from "./layer-settings.js";

/** @typedef {import("../protocol/training-frames.js").HiddenLayer} HiddenLayer */

/**
 * The settings of all hidden layers, each above its column, and the button for one more.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {(hidden: HiddenLayer[]) => void} onChange
 */
export function createHiddenLayers(host, wording, onChange) {
  const add = element("button", { type: "button", class: "button network-add" });
  wording.text(add, "network.layer.add");
  const root = element("div", { class: "network-layers" }, add);
  host.append(root);
  /** @type {ReturnType<typeof createLayerSettings>[]} */
  const settings = [];
  /** @type {HiddenLayer[]} */
  let hidden = [];

  add.addEventListener("click", () => {
    const more = withOneMore(hidden);
    if (more) onChange(more);
  });

  /** @param {number} index */
  const settingsOf = (index) =>
    createLayerSettings(root, index + 1, wording, {
      onChange: (change) =>
        onChange(hidden.map((layer, i) => (i === index ? { ...layer, ...change } : layer))),
      onRemove: () => onChange(hidden.filter((_, i) => i !== index)),
    });

  return {
    root,
    /**
     * @param {HiddenLayer[]} next
     * @param {import("./board.js").PlacedColumn[]} columns that are drawn, perhaps still of other layers
     */
    update(next, columns) {
      hidden = next;
      hidden.forEach((layer, i) => {
        settings[i] ??= settingsOf(i);
        settings[i].update(layer, columns[i + 1]?.x ?? 0, hidden.length);
      });
      settings.forEach((layer, i) => {
        layer.root.hidden = i >= hidden.length || i + 1 >= columns.length - 1;
      });
      add.toggleAttribute("disabled", withOneMore(hidden) === null);
    },
  };
}
