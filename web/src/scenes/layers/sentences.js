import { nameOf, t } from "../../i18n/translate.js";
import { formatCount, formatNumber } from "../../numbers/format.js";
import { isWhole, shapeOf } from "../../tensor/tensor.js";

/** @typedef {import("../../backprop/kind.js").Run} Run */

/** What is said of the runs of this scene. */
export const sentences = {
  /** @param {Run} run */
  started({ settings }) {
    if (settings.training) {
      return t("layers.startedTraining", { iteration: formatCount(settings.iteration) });
    }
    const { hidden, loss, x } = settings.layers;
    const names = [
      ...hidden.flatMap((/** @type {any} */ layer) => ["Affine", layer.activation]),
      "Affine",
      nameOf("layers.loss", loss),
    ];
    return t("layers.started", { layers: names.join(" → "), samples: x.length });
  },
  /** @param {Run} run that has ended */
  ended(run) {
    const { ended } = run;
    if (!ended) return "";
    if (ended.reason === "diverged") {
      const { step, quantity = "" } = ended;
      return t("layers.diverged", { step: formatCount(step), quantity });
    }
    const iterations = run.snapshot?.iteration ?? 1;
    const words = { iterations: formatCount(iterations), loss: lossOf(run) };
    return t(iterations > 1 ? "layers.finished" : "layers.finishedOnce", words);
  },
};

/** @param {Run} run */
function lossOf({ scenery, snapshot }) {
  const loss = scenery && snapshot?.values[scenery.graph.output];
  if (loss === null || loss === undefined || shapeOf(loss).length > 0 || !isWhole(loss)) return "";
  return formatNumber(/** @type {number} */ (loss));
}
