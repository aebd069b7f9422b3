import { element } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";

/** @typedef {import("./figure.js").Settings["way"]} Way */

/** @type {{ way: Way, sign: string, key: string }[]} */
const WAYS = [
  { way: "down", sign: "−∇f", key: "gradient.way.down" },
  { way: "up", sign: "∇f", key: "gradient.way.up" },
];

/**
 * Whether the arrows of the field point downhill or uphill.
 *
 * @param {(way: Way) => void} onChoose
 */
export function createWaySwitch(onChoose) {
  const wording = createWording();
  const buttons = WAYS.map(({ way, sign, key }) => {
    const button = element("button", { type: "button" }, sign);
    wording.attribute(button, "aria-label", key);
    wording.attribute(button, "title", key);
    button.addEventListener("click", () => onChoose(way));
    return { way, button };
  });
  const root = element(
    "div",
    { class: "curve-scale way-switch", role: "group" },
    ...buttons.map(({ button }) => button),
  );
  wording.attribute(root, "aria-label", "gradient.way");

  return {
    root,
    /** @param {Way} chosen */
    update(chosen) {
      for (const { way, button } of buttons) {
        button.setAttribute("aria-pressed", String(way === chosen));
      }
    },
  };
}
