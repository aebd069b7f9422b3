import { createWording } from "../i18n/wording.js";

/**
 * Two words of which one is chosen: linear or logarithmic.
 *
 * @param {(log: boolean) => void} onChange
 * @param {string} [label] the key of its name
 */
export function createScaleSwitch(onChange, label = "curve.scale") {
  const wording = createWording();
  const element = document.createElement("div");
  element.setAttribute("role", "group");
  wording.attribute(element, "aria-label", label);
  element.className = "curve-scale";
  const buttons = [false, true].map((log) => {
    const button = document.createElement("button");
    button.type = "button";
    wording.text(button, log ? "curve.log" : "curve.linear");
    button.addEventListener("click", () => onChange(log));
    element.append(button);
    return button;
  });
  /** @type {boolean | null} */
  let shown = null;
  return {
    element,
    /** @param {boolean} log */
    show(log) {
      if (log === shown) return;
      shown = log;
      buttons.forEach((button, index) => {
        const chosen = (index === 1) === log;
        button.setAttribute("aria-pressed", String(chosen));
      });
    },
  };
}
