import { element } from "../controls/element.js";
import { nameOf, t } from "../i18n/translate.js";
import { NO_NUMBER, exactNumber, formatNumber } from "../numbers/format.js";
import { cellAt, isWhole, shapeOf, valuesOf } from "../tensor/tensor.js";
import { cellName } from "../tensor/tensor-words.js";
import { slopeText } from "./slope-text.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").Checked} Checked
 * @typedef {import("../protocol/backprop-frames.js").CheckedLeaf} CheckedLeaf
 */

/** More elements than these are not listed one by one. */
const MOST = 64;

/**
 * Backpropagation against difference quotients, one row a leaf; a leaf opens to its elements.
 *
 * @param {Graph} graph
 * @param {Checked} checked
 * @param {number | null} open the node that is open
 * @param {(node: number | null) => void} onOpen
 */
export function checkTable(graph, { leaves }, open, onOpen) {
  const heads = ["leaf", "difference", "relative", "slope", "verdict"].map((key) =>
    element("th", { scope: "col" }, t(`check.column.${key}`)),
  );
  const rows = leaves.flatMap((leaf) => {
    const isOpen = leaf.node === open;
    const row = leafRow(graph, leaf, isOpen, () => onOpen(isOpen ? null : leaf.node));
    return isOpen ? [row, elementsRow(graph, leaf, heads.length)] : [row];
  });
  return element(
    "table",
    { class: "check-table" },
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...rows),
  );
}

/**
 * @param {Graph} graph
 * @param {CheckedLeaf} leaf
 * @param {boolean} isOpen
 * @param {() => void} onToggle
 */
function leafRow(graph, { node, difference, relative, slope, verdict }, isOpen, onToggle) {
  const { label, kind } = graph.nodes[node];
  const button = element(
    "button",
    { type: "button", class: "check-leaf", "aria-expanded": String(isOpen), "data-node": node },
    label,
  );
  button.classList.add(kind === "parameter" ? "role-parameter" : "role-data");
  button.addEventListener("click", onToggle);
  return element(
    "tr",
    { class: `check-${verdict}` },
    element("th", { scope: "row" }, button),
    element("td", { title: exactNumber(difference) }, formatNumber(roughly(difference))),
    element("td", { title: exactNumber(relative) }, formatNumber(roughly(relative))),
    element("td", {}, slope === undefined ? NO_NUMBER : slopeText(slope)),
    element("td", { class: "check-verdict" }, nameOf("check.verdict", verdict)),
  );
}

/** A size that is compared by its power of ten needs two digits. @param {number} value */
const roughly = (value) => Number(value.toPrecision(2));

/**
 * @param {Graph} graph
 * @param {CheckedLeaf} leaf
 * @param {number} columns
 */
function elementsRow(graph, { node, backprop, numeric }, columns) {
  const name = `d${graph.nodes[node].label}`;
  const heads = [name, t("check.backprop"), t("check.numeric")];
  const body =
    isWhole(backprop) && numeric !== undefined && isWhole(numeric)
      ? elementRows(name, backprop, numeric)
      : [element("tr", {}, element("td", { colspan: 3 }, t("check.tooLarge")))];
  const table = element(
    "table",
    { class: "check-elements" },
    element(
      "thead",
      {},
      element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head))),
    ),
    element("tbody", {}, ...body),
  );
  return element("tr", {}, element("td", { colspan: columns, class: "check-detail" }, table));
}

/**
 * @param {string} name
 * @param {import("../tensor/tensor.js").Whole | number} backprop
 * @param {import("../tensor/tensor.js").Whole | number} numeric
 */
function elementRows(name, backprop, numeric) {
  const shape = shapeOf(backprop);
  const quotients = valuesOf(numeric);
  const rows = valuesOf(backprop)
    .slice(0, MOST)
    .map((value, offset) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, cellName(name, cellAt(shape, offset))),
        element("td", { title: exactNumber(value) }, formatNumber(value)),
        element("td", { title: exactNumber(quotients[offset]) }, formatNumber(quotients[offset])),
      ),
    );
  const rest = quotients.length - rows.length;
  if (rest > 0) {
    rows.push(element("tr", {}, element("td", { colspan: 3 }, t("check.more", { count: rest }))));
  }
  return rows;
}
