import { outcomeSentence } from "../../i18n/sentences.js";
import { nameOf, t } from "../../i18n/translate.js";
import { formatNumber } from "../../numbers/format.js";
import { functionName } from "./function-name.js";

/** @typedef {import("./kind.js").Run} Run */

/** What is said of the runs of this scene. */
export const sentences = {
  /** @param {Run} run */
  started: ({ settings }) =>
    t("status.started", {
      function: functionName(settings),
      optimizer: nameOf("optimizer", settings.optimizer.name),
      rate: formatNumber(settings.learningRate),
    }),
  /** @param {Run} run that has ended */
  ended: ({ ended, scenery, snapshot }) =>
    ended
      ? outcomeSentence(ended, {
          dimension: scenery?.objective.dimension ?? 2,
          variables: scenery?.objective.variables,
          f: snapshot?.f,
        })
      : "",
};
