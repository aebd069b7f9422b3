import { element, setText } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { exactNumber, formatCount, formatNumber } from "../numbers/format.js";
import { cellName } from "../tensor/tensor-words.js";
import { linesOf, tensorName } from "./cell-origin.js";
import { productReason, reason } from "./reasons.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").Opened} Opened
 */

/**
 * An opened number: why it is made as it is, its products one below the other with their running sum,
 * and from there a single product.
 *
 * @param {HTMLElement} host
 * @param {{ onClose: () => void }} callbacks
 */
export function createCellPanel(host, { onClose }) {
  const wording = createWording();
  const title = element("h2", { class: "cell-title" });
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
  /** @type {{ graph: Graph, opened: Opened } | null} */
  let shown = null;
  /** The product that is shown by itself, by its place. */
  let product = -1;
  wording.also(draw);

  function draw() {
    close.hidden = shown === null;
    hint.hidden = shown !== null;
    if (!shown) {
      setText(title, t("layers.cell.none"));
      body.replaceChildren();
      return;
    }
    const { graph, opened } = shown;
    const name = cellName(tensorName(graph, opened), opened.cell ?? []);
    setText(title, `${name} = ${formatNumber(opened.value ?? NaN)}`);
    title.title = exactNumber(opened.value ?? NaN);
    body.replaceChildren(
      element("p", { class: "cell-why" }, reason(graph, opened)),
      ...(opened.terms?.length ? [products(graph, opened)] : []),
      footing(opened),
    );
  }

  /**
   * @param {Graph} graph
   * @param {Opened} opened
   */
  function products(graph, opened) {
    const lines = linesOf(graph, opened);
    const heads = ["layers.cell.term", "layers.cell.gives", "layers.cell.sum"].map((key) =>
      element("th", { scope: "col" }, t(key)),
    );
    const rows = lines.flatMap((line, place) => {
      const isOpen = place === product;
      const button = element(
        "button",
        { type: "button", class: "cell-product", "aria-expanded": String(isOpen) },
        formatNumber(line.term),
      );
      button.addEventListener("click", () => {
        product = isOpen ? -1 : place;
        draw();
        /** @type {NodeListOf<HTMLElement>} */
        const buttons = body.querySelectorAll("button.cell-product");
        buttons[place].focus();
      });
      const names = element("span", { class: "cell-names" }, line.names.join(" · "));
      const row = element(
        "tr",
        {},
        element("td", {}, names, line.factors.map(inBrackets).join(" · ")),
        element("td", { class: "cell-number" }, button),
        element("td", { class: "cell-number" }, formatNumber(line.sum)),
      );
      if (!isOpen) return [row];
      const why = productReason(graph, opened, line);
      const digits = `${line.factors.map(allDigits).join(" · ")} = ${exactNumber(line.term)}`;
      const detail = element(
        "td",
        { colspan: 3, class: "cell-detail" },
        element("p", { class: "cell-digits" }, digits),
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

  return {
    /**
     * @param {Graph} graph
     * @param {Opened} opened
     */
    show(graph, opened) {
      const isOther =
        shown?.opened.node !== opened.node || `${shown.opened.cell}` !== `${opened.cell}`;
      if (isOther) product = -1;
      shown = { graph, opened };
      draw();
    },
    clear() {
      shown = null;
      product = -1;
      draw();
    },
  };
}

/** @param {Opened} opened */
function footing({ constant, value = NaN, terms, step }) {
  const rows = [];
  const last = terms?.at(-1)?.at(-1);
  if (constant !== undefined && last !== undefined) {
    rows.push([
      t("layers.cell.constant"),
      `${inBrackets(last)} · ${formatNumber(constant)} = ${formatNumber(value)}`,
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

/** @param {number} value */
const inBrackets = (value) => (value < 0 ? `(${formatNumber(value)})` : formatNumber(value));

/** @param {number} value */
const allDigits = (value) => (value < 0 ? `(${exactNumber(value)})` : exactNumber(value));
