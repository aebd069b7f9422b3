import { outcomeSentence } from "../../i18n/sentences.js";
import { nameOf, t } from "../../i18n/translate.js";
import { formatNumber } from "../../numbers/format.js";

/** @typedef {import("../../state/state.js").Run} Run */

/** What is said of the runs of this scene. */
export const sentences = {
  /** @param {Run} run */
  started: ({ settings }) =>
    t("status.started", {
      function: nameOf("function", settings.objective),
      optimizer: nameOf("optimizer", settings.optimizer.name),
      rate: formatNumber(settings.learningRate),
    }),
  /** @param {Run} run that has ended */
  ended: ({ ended, objective, snapshot }) =>
    ended ? outcomeSentence(ended, { dimension: objective?.dimension ?? 2, f: snapshot?.f }) : "",
};
