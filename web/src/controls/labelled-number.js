import { controlName, element } from "./element.js";
import { createNumberField } from "./number-field.js";

/**
 * A number field under its name, with an optional remark.
 *
 * @param {object} options
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} options.wording
 * @param {string} options.label key of the name
 * @param {string} [options.note] key of the remark
 * @param {import("./entry.js").Limits} options.limits
 * @param {(value: number) => void} options.onEnter
 */
export function createLabelledNumber({ wording, label, note, limits, onEnter }) {
  const field = createNumberField(limits, onEnter);
  const caption = element("label", { class: "field-label", for: field.input.id });
  wording.text(caption, label);
  const root = element(
    "div",
    { class: "field", "data-control": controlName(label) },
    caption,
    field.input,
    field.fault,
  );
  if (note) root.append(wording.text(element("span", { class: "field-note" }), note));
  return { root, field };
}
