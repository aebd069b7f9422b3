import { element } from "../controls/element.js";
import { createNumberField } from "../controls/number-field.js";

/**
 * @typedef {import("./names.js").Parameter} Parameter
 */

/**
 * Two fields that say which weight of a large layer is meant: from which input to which neuron,
 * counted from 1. A bias has only the second.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {(parameter: Parameter) => void} onChoose
 */
export function createParameterChooser(wording, onChoose) {
  /** @type {Parameter} */
  let chosen = { layer: 1, to: 0 };
  const limits = {
    from: { atLeast: 1, atMost: 1, integer: true },
    to: { atLeast: 1, atMost: 1, integer: true },
  };
  const fields = {
    from: createNumberField(limits.from, (value) => choose({ ...chosen, from: value - 1 })),
    to: createNumberField(limits.to, (value) => choose({ ...chosen, to: value - 1 })),
  };
  const from = labelled("parameter.from", fields.from);
  const to = labelled("parameter.to", fields.to);
  const root = element("div", { class: "parameter-chooser" }, from, to);

  /**
   * @param {string} key
   * @param {ReturnType<typeof createNumberField>} field
   */
  function labelled(key, { input, fault }) {
    const label = element("label", { class: "field-label", for: input.id });
    wording.text(label, key);
    return element("div", { class: "field" }, label, input, fault);
  }

  /** @param {Parameter} next */
  function choose(next) {
    chosen = next;
    onChoose(next);
  }

  return {
    root,
    /**
     * @param {Parameter} parameter
     * @param {import("../protocol/training-frames.js").NetworkLayer} layer
     */
    update(parameter, { inputs, neurons }) {
      chosen = parameter;
      limits.from.atMost = inputs;
      limits.to.atMost = neurons;
      from.hidden = parameter.from === undefined;
      if (parameter.from !== undefined) fields.from.update(parameter.from + 1);
      fields.to.update(parameter.to + 1);
    },
  };
}
