import { language, t } from "../../i18n/translate.js";
import { formatCount } from "../../numbers/format.js";
import { valueText } from "../../graph/value-text.js";
import { lossOfNumbers } from "./loss-of-numbers.js";

/** @typedef {import("../../backprop/kind.js").Run} Run */

/** What is said of the runs of this scene. */
export const sentences = {
  /** @param {Run} run */
  started: ({ settings }) => t("expression.started", { expression: settings.expression }),
  /** @param {Run} run that has ended */
  ended(run) {
    if (run.ended?.reason === "diverged") return lossOfNumbers(run);
    return [finished(run), learned(run)].filter(Boolean).join(language() === "en" ? " " : "");
  },
};

/** @param {Run} run */
function finished({ scenery, snapshot, settings }) {
  if (!scenery || !snapshot) return "";
  const { graph, names } = scenery;
  return t(isMistaken(settings) ? "expression.finishedMistaken" : "expression.finished", {
    name: names[graph.output],
    value: valueText(snapshot.values[graph.output]),
  });
}

/**
 * Whether a mistake is made on purpose; not every graph shows it.
 *
 * @param {Run["settings"]} settings
 */
const isMistaken = ({ accumulate, zeroGrad, bug }) =>
  accumulate === false || zeroGrad === false || (bug ?? "none") !== "none";

/** @param {Run} run */
function learned({ settings }) {
  const { parameters, iterations } = settings;
  if (!(parameters?.length > 0)) return "";
  return t("expression.learned", {
    iterations: formatCount(iterations),
    names: parameters.join(", "),
  });
}
