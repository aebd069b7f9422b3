import { element, setText } from "../controls/element.js";
import { outcomeText } from "../figures/outcome-text.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { formatCount } from "../numbers/format.js";

/** @typedef {import("./answer.js").State} State */

/**
 * Which samples this epoch has seen: each once where they are shuffled, some often and some never where
 * they are drawn with replacement.
 *
 * @param {HTMLElement} host
 */
export function createSeen(host) {
  const wording = createWording();
  const words = element("p", { class: "epochs-words" });
  host.append(wording.text(element("h2", { class: "panel-title" }), "epochs.seen"), words);
  /** @type {State["shown"]} */
  let shown = null;
  wording.also(draw);

  function draw() {
    host.hidden = !shown?.answer.seen;
    if (!shown?.answer.seen) return;
    const { seen, sampling, order, samples, epoch } = shown.answer;
    const counts = {
      samples: formatCount(samples),
      epoch: formatCount(epoch),
      never: formatCount(seen.never.length),
      repeated: formatCount(seen.repeated.length),
      most: formatCount(seen.most),
      soFar: formatCount(seen.neverSoFar),
      expected: outcomeText(seen.expectedNever, expectation),
      dropped: formatCount(order?.dropped.length ?? 0),
    };
    if (sampling === "replacement") setText(words, t("epochs.seen.replacement", counts));
    else if (order && order.dropped.length > 0) setText(words, t("epochs.seen.dropped", counts));
    else setText(words, t("epochs.seen.once", counts));
  }

  return {
    /** @param {State} state */
    update(state) {
      if (state.shown === shown) return;
      shown = state.shown;
      draw();
    },
  };
}

/** An expected count, with one decimal. @param {number} value */
const expectation = (value) => value.toFixed(1);
