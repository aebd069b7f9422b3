import { lostQuantity } from "../../backprop/lost-quantity.js";
import { nameOf, t } from "../../i18n/translate.js";
import { formatCount, formatNumber } from "../../numbers/format.js";
import { nodeName } from "../../layer-picture/node-words.js";
import { isWhole, shapeOf } from "../../tensor/tensor.js";
import { gradientName } from "../../tensor/tensor-words.js";

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
      const { step } = ended;
      return t("layers.diverged", { step: formatCount(step), quantity: lostBy(run) });
    }
    const iterations = run.snapshot?.iteration ?? 1;
    const words = { iterations: formatCount(iterations), loss: lossOf(run) };
    return t(iterations > 1 ? "layers.finished" : "layers.finishedOnce", words);
  },
};

/** What was lost, as the picture calls it. @param {Run} run */
function lostBy({ ended, scenery }) {
  const { quantity = "" } = ended ?? {};
  const lost = scenery && lostQuantity(scenery.graph, quantity);
  if (!scenery || !lost) return quantity;
  const name = nodeName(scenery.graph, lost.node.id);
  return lost.isGradient ? gradientName(name) : name;
}

/** @param {Run} run */
function lossOf({ scenery, snapshot }) {
  const loss = scenery && snapshot?.values[scenery.graph.output];
  if (loss === null || loss === undefined || shapeOf(loss).length > 0 || !isWhole(loss)) return "";
  return formatNumber(/** @type {number} */ (loss));
}
