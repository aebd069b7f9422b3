import { createWording } from "../i18n/wording.js";
import { element } from "../controls/element.js";
import { createDrawing } from "./drawing/drawing-view.js";
import { createTextImport } from "./import/text-import.js";

/** @typedef {import("../protocol/training-frames.js").OwnSamples} OwnSamples */

/**
 * A learner's own samples: from a text, or drawn by hand.
 *
 * @param {{ onTake: (own: OwnSamples) => void }} callbacks
 */
export function createOwnView({ onTake }) {
  const wording = createWording();
  const ways = {
    text: createTextImport({ wording, onTake }),
    drawing: createDrawing({ wording, onTake }),
  };
  const buttons = Object.entries(ways).map(([name, { root }]) => {
    const button = element("button", { type: "button", class: "own-way" });
    wording.text(button, `samples.way.${name}`);
    button.addEventListener("click", () => choose(name));
    root.hidden = true;
    return { name, button, root };
  });
  const tabs = element(
    "div",
    { class: "own-ways", role: "group" },
    ...buttons.map(({ button }) => button),
  );
  wording.attribute(tabs, "aria-label", "samples.ways");
  choose("text");

  /** @param {string} chosen */
  function choose(chosen) {
    for (const { name, button, root } of buttons) {
      button.setAttribute("aria-pressed", String(name === chosen));
      root.hidden = name !== chosen;
    }
  }

  return {
    root: element("div", { class: "own" }, tabs, ways.text.root, ways.drawing.root),
    /** @param {OwnSamples | undefined} own the samples in force, to be seen and changed */
    show(own) {
      if (own) ways.text.offer(own);
    },
  };
}
