import { element, setText } from "../controls/element.js";
import { createNumberField } from "../controls/number-field.js";
import { icon } from "../controls/icons.js";
import { t } from "../i18n/translate.js";
import { LARGE, MOST_LAYERS_OF_LARGE, MOST_NEURONS } from "./layer-limits.js";

/**
 * @typedef {import("../protocol/training-frames.js").HiddenLayer} HiddenLayer
 */

const ACTIVATIONS = ["tanh", "relu", "sigmoid", "identity"];

/**
 * The settings of one hidden layer, above its column.
 *
 * @param {HTMLElement} host
 * @param {number} layer from 1
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {{ onChange: (layer: Partial<HiddenLayer>) => void, onRemove: () => void }} callbacks
 */
export function createLayerSettings(host, layer, wording, { onChange, onRemove }) {
  /** @type {HiddenLayer} */
  let shown = { neurons: 0, activation: "" };
  let most = MOST_NEURONS;

  const title = wording.text(element("span", { class: "network-layer-name" }), "network.layer", {
    n: layer,
  });
  const remove = wording.attribute(
    element("button", { type: "button", class: "button-icon network-small" }, icon("close")),
    "aria-label",
    "network.layer.remove",
    { n: layer },
  );
  remove.addEventListener("click", onRemove);

  const limits = { atLeast: 1, atMost: MOST_NEURONS, integer: true };
  const field = createNumberField(limits, (neurons) => onChange({ neurons }));
  wording.attribute(field.input, "aria-label", "network.layer.neurons", { n: layer });
  field.input.classList.add("network-count");
  /**
   * @param {string} sign
   * @param {string} key
   * @param {number} by
   */
  const stepper = (sign, key, by) => {
    const button = element("button", { type: "button", class: "button-icon network-small" }, sign);
    button.addEventListener("click", () => {
      const neurons = shown.neurons + by;
      if (neurons >= 1 && neurons <= most) onChange({ neurons });
    });
    return wording.attribute(button, "aria-label", key, { n: layer });
  };
  const fewer = stepper("−", "network.layer.fewer", -1);
  const more = stepper("+", "network.layer.more", 1);

  const select = element("select", { class: "select network-activation" });
  for (const name of ACTIVATIONS) {
    const option = element("option", { value: name });
    wording.also(() => setText(option, t(`network.activation.${name}`)));
    select.append(option);
  }
  wording.attribute(select, "aria-label", "network.layer.activation", { n: layer });
  select.addEventListener("change", () => {
    const activation = select.value;
    select.value = shown.activation;
    onChange({ activation });
  });

  const root = element(
    "div",
    { class: "network-layer", role: "group" },
    element("div", { class: "network-layer-row" }, title, remove),
    element("div", { class: "network-layer-row" }, fewer, field.input, more),
    select,
    field.fault,
  );
  wording.attribute(root, "aria-label", "network.layer", { n: layer });
  host.append(root);

  return {
    root,
    /**
     * @param {HiddenLayer} next
     * @param {number} x of the column's middle
     * @param {number} layers how many there are
     */
    update(next, x, layers) {
      most = layers > MOST_LAYERS_OF_LARGE ? LARGE : MOST_NEURONS;
      limits.atMost = most;
      shown = next;
      root.style.left = `${x}px`;
      field.update(next.neurons);
      select.value = next.activation;
      fewer.toggleAttribute("disabled", next.neurons <= 1);
      more.toggleAttribute("disabled", next.neurons >= most);
    },
  };
}
