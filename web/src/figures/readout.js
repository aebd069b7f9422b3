import { element, setAttribute, setText } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";
import { NO_NUMBER } from "../numbers/format.js";
import { exactOutcome, outcomeText } from "./outcome-text.js";

/**
 * @typedef {object} Cell
 * @property {string | ((state: any) => string)} name how the quantity is written: always the same, or told
 * @property {string} role its hue, such as "gradient"
 * @property {(state: any) => import("./outcome-text.js").Outcome | null} value null for what is not known
 */

/**
 * The strip under the picture: a few numbers of the newest answer in places that never move; all their
 * digits are their titles.
 *
 * @param {HTMLElement} host
 * @param {Cell[]} cells
 */
export function createReadoutStrip(host, cells) {
  const wording = createWording();
  host.classList.add("readout", "figure-readout");
  const shown = cells.map((cell) => {
    const name = element("span", { class: "readout-name" });
    const value = element("span", { class: `readout-value role-${cell.role}` });
    host.append(element("span", { class: "readout-cell" }, name, value));
    if (typeof cell.name === "string") setText(name, cell.name);
    return { cell, name, value };
  });
  /** @type {any} */
  let latest = null;
  wording.also(draw);

  function draw() {
    if (!latest?.shown) return;
    for (const { cell, name, value } of shown) {
      if (typeof cell.name !== "string") setText(name, cell.name(latest));
      const outcome = cell.value(latest);
      setText(value, outcome === null ? NO_NUMBER : outcomeText(outcome));
      setAttribute(value, "title", outcome === null ? "" : exactOutcome(outcome));
    }
  }

  return {
    /** @param {import("./figure.js").FigureState<any, any>} state */
    update(state) {
      if (state.shown === latest?.shown) return;
      latest = state;
      draw();
    },
  };
}
