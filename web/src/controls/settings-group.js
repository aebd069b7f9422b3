import { element } from "./element.js";

/**
 * Settings that take effect in the same way, under the words that say how.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {string} title key
 * @param {string} note key
 * @param {HTMLElement[]} fields
 */
export function createSettingsGroup(wording, title, note, fields) {
  const legend = element(
    "legend",
    {},
    wording.text(element("span", { class: "settings-title" }), title),
    " ",
    wording.text(element("span", { class: "settings-note" }), note),
  );
  return element(
    "fieldset",
    { class: "settings-group" },
    legend,
    element("div", { class: "settings-fields" }, ...fields),
  );
}
