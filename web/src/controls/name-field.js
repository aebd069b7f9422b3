import { setText } from "./element.js";

/**
 * Names a field by a sign that stands inside it.
 *
 * @param {HTMLInputElement} input
 * @param {HTMLElement} place of the sign
 * @param {string} name
 */
export function nameField(input, place, name) {
  if (input.getAttribute("aria-label") === name) return;
  input.setAttribute("aria-label", name);
  setText(place, name);
  input.style.paddingLeft = `calc(${Math.max(2, name.length)}ch + 14px)`;
}
