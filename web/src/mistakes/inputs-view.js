import { element } from "../controls/element.js";
import { createMatrixField } from "../figures/matrix-field.js";
import { createSliderField } from "../figures/slider-field.js";
import { linearSlider } from "../figures/slider-scale.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";

/**
 * @typedef {import("./answer.js").Input} Input
 * @typedef {import("./answer.js").Value} Value
 */

/**
 * The fields of a mistake: a slider with a field for a number, a row of fields for a vector, rows of them
 * for a matrix.
 *
 * @param {import("./cases.js").Case} example
 * @param {Input[]} inputs
 * @param {(name: string, value: Value) => void} onChange
 */
export function createInputs(example, inputs, onChange) {
  const fields = inputs.map((input) => {
    const change = (/** @type {Value} */ value) => onChange(input.name, value);
    return { input, ...fieldOf(example, input, change) };
  });

  return {
    roots: fields.map(({ root }) => root),
    /** @param {Record<string, Value>} values in force */
    update(values) {
      for (const { input, update } of fields) update(values[input.name]);
    },
    refuse() {
      for (const { refuse } of fields) refuse();
    },
  };
}

/**
 * @param {import("./cases.js").Case} example
 * @param {Input} input
 * @param {(value: Value) => void} onChange
 */
function fieldOf(example, input, onChange) {
  const { name, usual, whole, smallest, largest } = input;
  const label = `mistakes.input.${example.id}.${name}`;
  const limits = { atLeast: smallest, atMost: largest, integer: whole };
  if (typeof usual === "number") {
    const scale = example.sliders?.[name] ?? linearSlider(smallest, largest, whole ? 1 : 0.01);
    const field = createSliderField({ label, scale, limits, onChange });
    return {
      root: field.root,
      refuse: field.refuse,
      update: (/** @type {Value} */ value) => field.update(/** @type {number} */ (value)),
    };
  }
  const isMatrix = Array.isArray(usual[0]);
  const role = example.roles?.[name] ?? "data";
  const field = createMatrixField({
    name,
    role,
    limits,
    onChange: (rows) => onChange(isMatrix ? rows : rows[0]),
  });
  const words = element("span", { class: "bar-label" });
  createWording().also(() => {
    words.textContent = t(label);
  });
  return {
    root: element("div", { class: "mistake-array" }, words, field.root),
    refuse: field.refuse,
    update: (/** @type {Value} */ value) =>
      field.update(/** @type {number[][]} */ (isMatrix ? value : [value])),
  };
}
