import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { formatNumber } from "../numbers/format.js";
import { shapeText } from "../tensor/tensor-words.js";
import { hasSides, localRule } from "./local-rules.js";
import { derivativeName } from "./names.js";
import { combined, derivative, formula, name, number } from "./node-math.js";
import { exactText } from "./value-text.js";

/**
 * @typedef {import("../backprop/kind.js").Run} Run
 * @typedef {import("../protocol/backprop-frames.js").Value} Value
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} GraphNode
 * @typedef {import("./node-math.js").Term} Term
 */

/** @typedef {NonNullable<Run["scenery"]>} Scenery @typedef {NonNullable<Run["snapshot"]>} Snapshot */

/**
 * What the receipt of a node says: how its value was made, what it sends back, what it has been sent,
 * how it was updated, and every digit.
 *
 * @param {Run} run with scenery and snapshot
 * @param {number} id
 * @returns {HTMLElement[]}
 */
export function receiptParts({ scenery, snapshot, settings }, id) {
  if (!scenery || !snapshot) return [];
  const node = scenery.graph.nodes[id];
  return [
    ...forwardPart(scenery, snapshot, node),
    ...backwardPart(scenery, snapshot, node),
    ...totalPart(scenery, snapshot, node, settings.accumulate),
    ...updatePart(scenery, snapshot, node),
    footing(scenery, snapshot, node),
  ];
}

/**
 * @param {string} heading
 * @param {...HTMLElement} contents
 */
const part = (heading, ...contents) =>
  element(
    "section",
    { class: "receipt-part" },
    element("p", { class: "receipt-heading" }, heading),
    ...contents,
  );

/**
 * A formula in symbols, and below it the same with numbers.
 *
 * @param {Element} symbols
 * @param {Element | null} numbers
 */
function line(symbols, numbers) {
  const lines = element("div", { class: "receipt-line" });
  lines.append(symbols);
  if (numbers) {
    numbers.classList.add("receipt-numbers");
    lines.append(numbers);
  }
  return lines;
}

/** @param {GraphNode} node */
const roleOf = ({ kind }) =>
  kind === "parameter" ? "parameter" : kind === "input" ? "data" : undefined;

/** @param {Value | null | undefined} value @param {string} [role] @returns {Term | null} */
function termOf(value, role) {
  if (value === null || value === undefined) return null;
  return typeof value === "number" ? number(value, role) : name(shapeText(value.shape));
}

/**
 * The step of the iteration at which something is done to a node.
 *
 * @param {Scenery} scenery
 * @param {string} phase
 * @param {number} id
 */
const stepOf = ({ graph }, phase, id) =>
  graph.plan.findIndex(([done, node]) => done === phase && node === id) + 1;

/**
 * @param {Scenery} scenery
 * @param {Snapshot} snapshot
 * @param {GraphNode} node
 */
function forwardPart(scenery, { values }, node) {
  if (node.kind !== "operation" || !node.op) return [];
  const { nodes } = scenery.graph;
  const symbols = node.args.map((arg) => name(scenery.names[arg], roleOf(nodes[arg])));
  const numbers = node.args.map((arg) => termOf(values[arg], roleOf(nodes[arg])));
  const result = termOf(values[node.id]);
  const filled =
    result && numbers.every((term) => term !== null)
      ? formula(result, "=", combined(node.op, numbers))
      : null;
  const heading = t("graph.receipt.forward", { at: stepOf(scenery, "forward", node.id) });
  return [part(heading, line(formula(name("y"), "=", combined(node.op, symbols)), filled))];
}

/**
 * @param {Scenery} scenery
 * @param {Snapshot} snapshot
 * @param {GraphNode} node
 */
function backwardPart(scenery, { values, gradients, contributions }, node) {
  const { graph, names } = scenery;
  const at = stepOf(scenery, "backward", node.id);
  if (node.kind !== "operation" || !node.op || at === 0) return [];
  const output = names[graph.output];
  const operands = node.args.map((arg) => name(names[arg], roleOf(graph.nodes[arg])));
  const numbers = node.args.map((arg) => termOf(values[arg], roleOf(graph.nodes[arg])));
  const [y, upstream] = [termOf(values[node.id]), termOf(gradients[node.id], "gradient")];
  const lines = graph.edges.flatMap((edge, index) => {
    const rule = edge.to === node.id && localRule(node.op ?? "", edge.slot);
    const sent = termOf(contributions[index], "gradient");
    if (edge.to !== node.id || !graph.nodes[edge.from].onWay) return [];
    const whole = derivative(output, "y");
    const symbols = rule
      ? combined("mul", [whole, rule(operands[0], operands[1], name("y"))])
      : combined("mul", [whole, derivative("y", names[edge.from])]);
    const [a, b] = numbers;
    const filled =
      rule && sent && upstream && a && y
        ? formula(sent, "=", combined("mul", [upstream, rule(a, b ?? a, y)]))
        : sent && upstream
          ? formula(sent, "=", upstream, "·", localNumber(contributions[index], gradients[node.id]))
          : null;
    return [line(formula(derivative(output, names[edge.from]), "=", symbols), filled)];
  });
  const remark = hasSides(node.op)
    ? [element("p", { class: "receipt-remark" }, t(`graph.rule.${node.op}`))]
    : [];
  return [part(t("graph.receipt.backward", { at }), ...remark, ...lines)];
}

/**
 * Of operations that let a derivative through, stop it or turn its sign: 1, 0 or −1; a half of it goes
 * to either side of a tie of max or min. These quotients are exact.
 *
 * @param {Value | null} sent
 * @param {Value | null} upstream
 */
function localNumber(sent, upstream) {
  if (typeof sent !== "number" || typeof upstream !== "number") return name("…");
  return number(sent === 0 ? 0 : sent / upstream);
}

/**
 * What has come back to a node that is used several times, or whose gradient was not set to zero: then
 * the total holds what was carried over, too, and is not the derivative any more.
 *
 * @param {Scenery} scenery
 * @param {Snapshot} snapshot
 * @param {GraphNode} node
 * @param {boolean} accumulates
 */
function totalPart({ graph, names }, { gradients, contributions, carried }, node, accumulates) {
  const sent = graph.edges
    .map(({ from }, index) => (from === node.id ? contributions[index] : null))
    .flatMap((each) => termOf(each, "gradient") ?? []);
  const left = accumulates ? termOf(carried?.[node.id], "gradient") : null;
  const uses = graph.edges.filter(({ from }) => from === node.id).length;
  const total = termOf(gradients[node.id], "gradient");
  if ((uses < 2 && !left) || !total || sent.length === 0) return [];
  const sum = (left ? [left, ...sent] : sent).reduce((all, each) => combined("add", [all, each]));
  const whole = derivative(names[graph.output], names[node.id]);
  const remarks = [
    ...(left ? [t("graph.receipt.carried", { carried: numberText(carried?.[node.id]) })] : []),
    ...(uses > 1 ? [t(`graph.receipt.${accumulates ? "adds" : "overwrites"}`, { uses })] : []),
  ].map((words) => element("p", { class: "receipt-remark" }, words));
  const lines = left
    ? line(formula(sum, "=", total), null)
    : line(formula(whole, accumulates ? "=" : "≠", sum), formula(whole, "=", total));
  return [part(t("graph.receipt.total"), ...remarks, lines)];
}

/** @param {Value | null | undefined} value */
const numberText = (value) => (typeof value === "number" ? formatNumber(value) : "");

/**
 * @param {Scenery} scenery
 * @param {Snapshot} snapshot
 * @param {GraphNode} node
 */
function updatePart({ graph, names }, { operation }, node) {
  const update = operation?.node === node.id ? operation.update : undefined;
  if (!update) return [];
  const letter = name(node.label, "parameter");
  const [before, after] = [termOf(update.before, "parameter"), termOf(update.after, "parameter")];
  const gradient = termOf(update.gradient, "gradient");
  if (!before || !after || !gradient) return [];
  const rule = combined("sub", [
    letter,
    combined("mul", [name("η"), derivative(names[graph.output], node.label)]),
  ]);
  const filled = combined("sub", [
    before,
    combined("mul", [number(update.learningRate), gradient]),
  ]);
  return [
    part(t("graph.receipt.update"), line(formula(letter, "←", rule), formula(after, "=", filled))),
  ];
}

/**
 * Every digit of the node's own two numbers.
 *
 * @param {Scenery} scenery
 * @param {Snapshot} snapshot
 * @param {GraphNode} node
 */
function footing({ graph, names }, { values, gradients }, node) {
  const list = element("dl", { class: "receipt-footing" });
  /**
   * @param {string} term
   * @param {Value | null} value
   */
  const add = (term, value) =>
    list.append(
      element("dt", {}, term),
      element("dd", {}, value === null ? t("graph.receipt.notYet") : exactText(value)),
    );
  add(t("graph.receipt.value"), values[node.id]);
  if (node.onWay) add(derivativeName(names, graph.output, node.id), gradients[node.id]);
  return list;
}
