import { element, setText } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { exactNumber, formatCount, formatNumber } from "../numbers/format.js";
import { cellName } from "../tensor/tensor-words.js";
import { allDigits, inNumbers, joined } from "./cell-arithmetic.js";
import { linesOf, tensorName } from "./cell-origin.js";
import { nodeName } from "./node-words.js";
import { productReason, reason } from "./reasons.js";
import { updateOfCell } from "./update-formula.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").Opened} Opened
 * @typedef {import("../protocol/backprop-frames.js").BackpropSnapshot} Snapshot
 * @typedef {import("./node-view.js").Place} Place
 */

/** Between an opened number and the panel over the picture, in pixels. */
const ROOM = 12;

/**
 * An opened number: why it is made as it is, its products one below the other with their running sum,
 * and from there a single product.
 *
 * @param {HTMLElement} host
 * @param {object} callbacks
 * @param {() => void} callbacks.onClose
 * @param {(question: import("../protocol/backprop-frames.js").OpenQuestion) => void} callbacks.onFollow
 *   opens what one of several operations has sent
 */
export function createCellPanel(host, { onClose, onFollow }) {
  const wording = createWording();
  const title = element("h2", { class: "cell-title", "aria-live": "polite" });
  const body = element("div", { class: "cell-body" });
  const close = wording.text(
    element("button", { type: "button", class: "button cell-close" }),
    "layers.cell.close",
  );
  const hint = wording.text(element("p", { class: "cell-hint" }), "layers.cell.hint");
  host.classList.add("cell-panel");
  host.setAttribute("role", "region");
  wording.attribute(host, "aria-label", "layers.cell.label");
  host.append(element("div", { class: "cell-head" }, title, close), hint, body);
  close.addEventListener("click", onClose);
  host.addEventListener("keydown", (event) => {
    if (event.key === "Escape") onClose();
  });
  /** @type {{ graph: Graph, opened: Opened, snapshot: Snapshot, place: Place } | null} */
  let shown = null;
  /** The product that is shown by itself, by its place. */
  let product = -1;
  wording.also(draw);

  function draw() {
    close.hidden = shown === null;
    hint.hidden = shown !== null;
    host.classList.toggle("cell-panel-open", shown !== null);
    if (!shown) {
      setText(title, t("layers.cell.none"));
      body.replaceChildren();
      return;
    }
    const { graph, opened, snapshot, place } = shown;
    const { value = NaN } = opened;
    const name = cellName(tensorName(graph, opened), opened.cell ?? []);
    setText(title, `${name} = ${formatNumber(value)}`);
    title.title = exactNumber(value);
    body.replaceChildren(
      element("p", { class: "cell-why" }, reason(graph, opened)),
      ...(opened.terms?.length ? [products(graph, opened)] : []),
      ...update(graph, snapshot, place),
      footing(opened),
    );
  }

  /**
   * @param {Graph} graph
   * @param {Opened} opened
   */
  function products(graph, opened) {
    const heads = ["layers.cell.term", "layers.cell.gives", "layers.cell.sum"].map((key) =>
      element("th", { scope: "col" }, t(key)),
    );
    const rows = linesOf(graph, opened).flatMap((line, place) => {
      const row = productRow(line, place, opened);
      if (place !== product) return [row];
      const why = productReason(graph, opened, line);
      const detail = element(
        "td",
        { colspan: 3, class: "cell-detail" },
        element("p", { class: "cell-digits" }, allDigits(line, opened)),
        ...(why ? [element("p", {}, why)] : []),
      );
      return [row, element("tr", {}, detail)];
    });
    return element(
      "table",
      { class: "cell-products" },
      element("thead", {}, element("tr", {}, ...heads)),
      element("tbody", {}, ...rows),
    );
  }

  /**
   * @param {import("./cell-origin.js").Line} line
   * @param {number} place
   * @param {Opened} opened
   */
  function productRow({ names, factors, term, sum, alone }, place, opened) {
    const isOpen = place === product;
    const button = element(
      "button",
      { type: "button", class: "cell-product", "aria-expanded": String(isOpen) },
      formatNumber(term),
    );
    button.addEventListener("click", () => {
      if (alone?.factor.of === "contribution") {
        const { node, slot } = alone.factor;
        onFollow({ type: "open", node, of: "contribution", slot, cell: alone.cell });
        return;
      }
      product = isOpen ? -1 : place;
      draw();
      /** @type {NodeListOf<HTMLElement>} */
      const buttons = body.querySelectorAll("button.cell-product");
      buttons[place].focus();
    });
    return element(
      "tr",
      {},
      element(
        "td",
        {},
        element("span", { class: "cell-names" }, joined(names, opened)),
        inNumbers(factors, opened),
      ),
      element("td", { class: "cell-number" }, button),
      element("td", { class: "cell-number" }, formatNumber(sum)),
    );
  }

  return {
    /**
     * @param {Graph} graph
     * @param {Opened} opened
     * @param {Snapshot} snapshot of the step at which it was opened
     * @param {Place} place the number of the picture that it is about
     */
    show(graph, opened, snapshot, place) {
      const before = shown?.opened;
      const isSame = before && keyOf(before) === keyOf(opened);
      if (!isSame) product = -1;
      shown = { graph, opened, snapshot, place };
      draw();
    },
    /**
     * Scrolls so far that the panel does not cover what it is about, where it lies over the picture.
     *
     * @param {Element} anchor
     */
    uncover(anchor) {
      const covered = anchor.getBoundingClientRect().bottom - host.getBoundingClientRect().top;
      const isOver = getComputedStyle(host).position === "fixed";
      if (isOver && covered > 0) scrollBy({ top: covered + ROOM });
    },
    clear() {
      shown = null;
      product = -1;
      draw();
    },
  };
}

/** @param {Opened} opened */
const keyOf = ({ node, of, slot, cell }) => `${node} ${of} ${slot} ${cell}`;

/**
 * How the step that is shown changes the parameter that the open number belongs to, if it does.
 *
 * @param {Graph} graph
 * @param {Snapshot} snapshot
 * @param {Place} place
 * @returns {HTMLElement[]}
 */
function update(graph, { operation, gradients }, { node, cell }) {
  if (!operation?.update || operation.node !== node) return [];
  const name = nodeName(graph, node);
  const lines = updateOfCell(name, operation.update, gradients[node], cell).map((line) =>
    element(
      "li",
      {},
      element("span", { class: "cell-names" }, line.symbols),
      ...(line.numbers ? [line.numbers] : []),
    ),
  );
  const optimizer = t(`optimizer.${operation.update.optimizer.name}`);
  const words = t("layers.cell.update", { optimizer, name: cellName(name, cell) });
  return [
    element("p", { class: "cell-why" }, words),
    element("ol", { class: "cell-update" }, ...lines),
  ];
}

/** @param {Opened} opened */
function footing({ n, value = NaN, terms, step, rule, op }) {
  const rows = [];
  const sum = terms?.at(-2)?.at(-1);
  if (n !== undefined && rule === "mean" && sum !== undefined) {
    rows.push([
      t("layers.cell.mean"),
      `${inNumbers([sum], { rule, op })} / ${n} = ${formatNumber(value)}`,
    ]);
  }
  rows.push([t("layers.cell.allDigits"), exactNumber(value)]);
  rows.push([t("layers.cell.step"), formatCount(step)]);
  return element(
    "dl",
    { class: "cell-footing" },
    ...rows.flatMap(([term, words]) => [element("dt", {}, term), element("dd", {}, words)]),
  );
}
