import { element } from "../controls/element.js";

/**
 * Whether the lines are weights or gradients.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {() => void} onChange
 */
export function createQuantitySwitch(wording, onChange) {
  let gradient = false;
  const buttons = [false, true].map((value) => {
    const button = element("button", {
      type: "button",
      "aria-pressed": String(value === gradient),
    });
    button.addEventListener("click", () => {
      if (value === gradient) return;
      gradient = value;
      buttons.forEach((other, i) =>
        other.setAttribute("aria-pressed", String((i === 1) === gradient)),
      );
      onChange();
    });
    return wording.text(button, value ? "network.show.gradients" : "network.show.weights");
  });
  const root = element("div", { class: "network-switch", role: "group" }, ...buttons);
  wording.attribute(root, "aria-label", "network.show");
  return { root, isGradient: () => gradient };
}
