import { element, setText } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import { momentInWords } from "../../layer-picture/operation-words.js";

/** @typedef {import("../../backprop/kind.js").State} State */

/**
 * The strip under the picture: the number that is pointed at with all its digits, else where the run
 * stands.
 *
 * @param {HTMLElement} host
 */
export function createReadout(host) {
  const wording = createWording();
  const words = element("span", { class: "strip-words" });
  /** @type {string | null} */
  let pointed = null;
  /** @type {State | null} */
  let last = null;
  host.classList.add("strip");
  host.setAttribute("role", "group");
  wording.attribute(host, "aria-label", "layers.readout");
  host.append(words);
  wording.also(draw);

  function draw() {
    host.classList.toggle("strip-pointed", pointed !== null);
    setText(words, pointed ?? momentOf(last));
  }

  return {
    /** @param {string | null} text about what is pointed at */
    point(text) {
      pointed = text;
      draw();
    },
    /** @param {State} state */
    update(state) {
      last = state;
      if (pointed === null) draw();
    },
  };
}

/** @param {State | null} state */
function momentOf(state) {
  const run = state?.runs[state.active];
  if (!run?.scenery || !run.snapshot || run.seeking !== null) return t("readout.waiting");
  return momentInWords(run.scenery.graph, run.snapshot);
}
