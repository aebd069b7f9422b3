import { createWording } from "../i18n/wording.js";

/**
 * Two words of which one is chosen: linear or logarithmic.
 *
 * @param {(log: boolean) => void} onChange
 */
export function createScaleSwitch(onChange) {
  const wording = createWording();
  const element = document.createElement("div");
  element.setAttribute("role", "group");
  wording.attribute(element, "aria-label", "curve.scale");
  Object.assign(element.style, { display: "flex", gap: "4px", flex: "none" });
  const buttons = [false, true].map((log) => {
    const button = document.createElement("button");
    button.type = "button";
    Object.assign(button.style, {
      minHeight: "24px",
      minWidth: "24px",
      padding: "0 6px",
      border: "0",
      borderRadius: "var(--corner)",
      background: "transparent",
      fontSize: "12px",
      cursor: "pointer",
    });
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
        button.style.color = chosen ? "var(--ink)" : "var(--ink-3)";
        button.style.textDecoration = chosen ? "underline 1.5px" : "none";
        button.style.textUnderlineOffset = "5px";
      });
    },
  };
}
