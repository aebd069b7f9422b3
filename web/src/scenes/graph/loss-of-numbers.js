import { lostQuantity } from "../../backprop/lost-quantity.js";
import { derivativeName, operationText } from "../../graph/names.js";
import { valueText } from "../../graph/value-text.js";
import { t } from "../../i18n/translate.js";
import { formatCount, formatNumber } from "../../numbers/format.js";

/**
 * @typedef {import("../../backprop/kind.js").Run} Run
 */

/**
 * Which operation has no finite result, in the learner's names and with the numbers that went into it.
 *
 * @param {Run} run that has ended so
 */
export function lossOfNumbers({ ended, scenery, snapshot }) {
  const { quantity = "", lastValue, step = 0 } = ended ?? {};
  const lost = scenery && lostQuantity(scenery.graph, quantity);
  const words = {
    step: formatCount(step),
    quantity,
    value: lastValue === undefined ? "…" : formatNumber(lastValue),
  };
  if (!scenery || !lost) return t("expression.lost.parameter", words);
  const { graph, names } = scenery;
  const { node, isGradient } = lost;
  if (isGradient) {
    const derivative = derivativeName(names, graph.output, node.id);
    return t("expression.lost.derivative", { ...words, quantity: derivative });
  }
  if (node.kind !== "operation") return t("expression.lost.parameter", words);
  const operands = node.args.map((id) => valueText(snapshot?.values[id]));
  const filled = operands.includes("")
    ? ""
    : operationText(names, node, (id) => valueText(snapshot?.values[id]));
  const isCalled = node.label !== "" || node.id === graph.output;
  const called = isCalled ? names[node.id] : "";
  const equal = [called, operationText(names, node), filled].filter((part) => part !== "");
  return t("expression.lost.value", { ...words, quantity: equal.join(" = ") });
}
