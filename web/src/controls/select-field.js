import { controlName, element, setText } from "./element.js";

/**
 * @typedef {object} Choice
 * @property {string} value
 * @property {string} [group] the key of its group's name
 */

/**
 * A choice of one among few, the browser's own control.
 *
 * @param {object} options
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} options.wording
 * @param {string} options.label key of the name
 * @param {Choice[]} options.choices
 * @param {(value: string) => string} options.name the words for a value
 * @param {(value: string) => void} options.onChoose
 */
export function createSelectField({ wording, label, choices, name, onChoose }) {
  const select = element("select", { class: "select" });
  /** @type {Map<string, HTMLOptGroupElement>} */
  const groups = new Map();
  for (const { value, group } of choices) {
    const option = element("option", { value });
    wording.also(() => setText(option, name(value)));
    (group === undefined ? select : groupOf(group)).append(option);
  }
  const caption = element("span", { class: "field-label" });
  wording.text(caption, label);
  select.addEventListener("change", () => {
    const chosen = select.value;
    select.value = shown;
    onChoose(chosen);
  });
  let shown = select.value;

  /** @param {string} key */
  function groupOf(key) {
    let group = groups.get(key);
    if (!group) {
      group = select.appendChild(element("optgroup"));
      wording.attribute(group, "label", key);
      groups.set(key, group);
    }
    return group;
  }

  return {
    root: element("label", { class: "field", "data-control": controlName(label) }, caption, select),
    /** @param {string} value in force */
    update(value) {
      if (value === shown) return;
      shown = value;
      select.value = value;
    },
  };
}
