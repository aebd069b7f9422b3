import { t } from "../i18n/translate.js";
import { element } from "../controls/element.js";
import { formatCount } from "../numbers/format.js";

/** @typedef {import("../state/state.js").State} State */

/**
 * @typedef {object} Sentences what a scene says of its runs
 * @property {(run: import("../state/state.js").Run) => string} started
 * @property {(run: import("../state/state.js").Run) => string} ended
 */

/**
 * One polite line for screen readers. It tells landmarks, never every step.
 *
 * @param {HTMLElement} host
 * @param {Sentences} sentences
 */
export function createStatusLine(host, sentences) {
  const line = element("p", { class: "visually-hidden", role: "status" });
  host.append(line);
  /** @type {State | null} */
  let before = null;

  return {
    /** @param {State} state */
    update(state) {
      if (state === before) return;
      const landmark = before && newLandmark(before, state, sentences);
      before = state;
      if (landmark) line.textContent = landmark;
    },
  };
}

/**
 * What a listener must be told of the change from one state to the next, or null.
 *
 * @param {State} before
 * @param {State} after
 * @param {Sentences} sentences
 * @returns {string | null}
 */
function newLandmark(before, after, sentences) {
  const run = after.runs[after.active];
  const old = before.runs[before.active];
  if (after.connection === "reconnecting" && before.connection === "open") {
    return t("status.reconnecting");
  }
  if (after.connection === "open" && before.connection === "reconnecting") {
    return t("status.reconnected");
  }
  if (!run) return null;
  if (run.ended && run.ended !== old?.ended) return sentences.ended(run);
  if (run.id !== old?.id && run.settings) return sentences.started(run);
  if (after.acknowledged && after.acknowledged !== before.acknowledged) {
    return t("bar.from", { step: formatCount(after.acknowledged.atStep) });
  }
  if (before.playing && !after.playing) {
    return t("status.paused", { step: formatCount(Math.max(0, after.cursor)) });
  }
  return !before.playing && after.playing ? t("status.playing") : null;
}
