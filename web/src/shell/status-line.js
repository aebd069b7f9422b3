import { outcomeSentence } from "../i18n/sentences.js";
import { nameOf, t } from "../i18n/translate.js";
import { element } from "../controls/element.js";
import { formatCount, formatNumber } from "../numbers/format.js";

/** @typedef {import("../state/state.js").State} State */

/**
 * One polite line for screen readers. It tells landmarks, never every step.
 *
 * @param {HTMLElement} host
 */
export function createStatusLine(host) {
  const line = element("p", { class: "visually-hidden", role: "status" });
  host.append(line);
  /** @type {State | null} */
  let before = null;

  return {
    /** @param {State} state */
    update(state) {
      if (state === before) return;
      const landmark = before && newLandmark(before, state);
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
 * @returns {string | null}
 */
function newLandmark(before, after) {
  const run = after.runs[after.active];
  const old = before.runs[before.active];
  if (after.connection === "reconnecting" && before.connection === "open") {
    return t("status.reconnecting");
  }
  if (after.connection === "open" && before.connection === "reconnecting") {
    return t("status.reconnected");
  }
  if (!run) return null;
  if (run.ended && run.ended !== old?.ended) {
    return outcomeSentence(run.ended, {
      dimension: run.objective?.dimension ?? 2,
      f: run.snapshot?.f,
    });
  }
  if (run.id !== old?.id && run.settings) {
    return t("status.started", {
      function: nameOf("function", run.settings.objective),
      optimizer: nameOf("optimizer", run.settings.optimizer.name),
      rate: formatNumber(run.settings.learningRate),
    });
  }
  if (after.acknowledged && after.acknowledged !== before.acknowledged) {
    return t("bar.from", { step: formatCount(after.acknowledged.atStep) });
  }
  if (before.playing && !after.playing) {
    return t("status.paused", { step: formatCount(Math.max(0, after.cursor)) });
  }
  return !before.playing && after.playing ? t("status.playing") : null;
}
