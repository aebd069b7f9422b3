import { element } from "../controls/element.js";

/**
 * A box that is ticked or not, with its name beside it.
 *
 * @param {HTMLElement} name
 * @param {(isOn: boolean) => void} onChange
 */
export function createCheckBox(name, onChange) {
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => onChange(box.checked));
  return {
    root: element("label", { class: "share-check" }, box, name),
    box,
    /** @param {boolean} isOn */
    update(isOn) {
      box.checked = isOn;
    },
  };
}
