import { derivativeName, operationText } from "../../graph/names.js";
import { valueText } from "../../graph/value-text.js";
import { t } from "../../i18n/translate.js";
import { formatCount, formatNumber } from "../../numbers/format.js";

/**
 * @typedef {import("../../backprop/kind.js").Run} Run
 * @typedef {import("../../protocol/backprop-frames.js").GraphNode} GraphNode
 */

/**
 * Which operation has no finite result, in the learner's names and with the numbers that went into it.
 *
 * @param {Run} run that has ended so
 */
export function lossOfNumbers({ ended, scenery, snapshot }) {
  const { quantity = "", lastValue, step = 0 } = ended ?? {};
  const node = scenery && nodeOf(scenery.graph, quantity.replace(/^grad /, ""));
  const words = {
    step: formatCount(step),
    quantity,
    value: lastValue === undefined ? "…" : formatNumber(lastValue),
  };
  if (!scenery || !node) return t("expression.lost.parameter", words);
  const { graph, names } = scenery;
  if (quantity.startsWith("grad ")) {
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

/**
 * The server calls a node by its label, else by its operation and number, as in mul 7.
 *
 * @param {import("../../protocol/backprop-frames.js").Graph} graph
 * @param {string} name
 * @returns {GraphNode | undefined}
 */
function nodeOf({ nodes }, name) {
  const number = /^\w+ (\d+)$/.exec(name)?.[1];
  return number === undefined ? nodes.find(({ label }) => label === name) : nodes[Number(number)];
}
