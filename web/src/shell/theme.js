import { recall, remember } from "./memory.js";

/** @typedef {"system" | "light" | "dark"} Theme */

export const THEMES = /** @type {const} */ (["system", "light", "dark"]);

/** @type {Theme} */
let chosen = "system";

/** @returns {Theme} what the reader chose */
export function theme() {
  return chosen;
}

/**
 * Takes the remembered theme and follows the system; call once, before anything is drawn.
 *
 * @param {Theme} [asked] that comes before the remembered one, and is not remembered
 */
export function restoreTheme(asked) {
  const remembered = THEMES.find((name) => name === recall("theme"));
  apply(asked ?? remembered ?? "system");
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", announce);
}

/** @param {Theme} next */
export function chooseTheme(next) {
  remember("theme", next);
  apply(next);
  announce();
}

/** @param {Theme} next */
function apply(next) {
  chosen = next;
  if (next === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
}

/** Canvases read the colours again on `themechange`. */
function announce() {
  document.dispatchEvent(new CustomEvent("themechange"));
}
