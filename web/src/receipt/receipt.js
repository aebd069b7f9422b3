import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { putBeside } from "../controls/beside.js";
import { element } from "../controls/element.js";
import { formatCount } from "../numbers/format.js";
import { evaluate } from "./evaluate.js";
import { parseFormula } from "./formula.js";
import { math, operator } from "./math-elements.js";
import { allDigits, checkSentence, receiptOf } from "./receipts.js";
import { symbol } from "./symbols.js";
import { numeral, typeset } from "./typeset.js";

/**
 * @typedef {import("../scenes/descent/kind.js").State} State
 * @typedef {import("./receipts.js").Receipt} Receipt
 * @typedef {import("./rules.js").Line} Line
 * @typedef {import("./own-receipt.js").GraphLine} GraphLine
 */

/**
 * The popover that opens a number: its formula in symbols, the same with numbers, its step, and a
 * check. One at a time; Escape closes it and gives the focus back.
 *
 * @param {HTMLElement} host
 */
export function createReceipt(host) {
  const wording = createWording();
  const card = element("div", { class: "receipt", role: "dialog", tabindex: -1, popover: "auto" });
  host.append(card);

  /** @type {State | null} */
  let state = null;
  /** @type {{ anchor: HTMLElement, column: string } | null} */
  let opened = null;
  let isWaiting = false;
  /** @type {HTMLElement | null} the number whose receipt a press is about to close */
  let closing = null;
  /** @type {Node | null} what a pointer is pressing */
  let pressed = null;
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      pressed = target instanceof Node ? target : null;
    },
    true,
  );
  document.addEventListener("click", () => {
    pressed = null;
  });

  card.addEventListener("beforetoggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "closed") return;
    opened?.anchor.setAttribute("aria-expanded", "false");
    closing = opened?.anchor.contains(pressed) ? opened.anchor : null;
    if (card.contains(document.activeElement)) opened?.anchor.focus();
    opened = null;
    setTimeout(() => {
      closing = null;
    }, 300);
  });
  wording.also(() => {
    if (opened) draw();
  });

  function draw() {
    const run = state?.runs[state.active];
    if (!opened || !run) return;
    const receipt = receiptOf(opened.column, run);
    isWaiting = receipt === null;
    card.replaceChildren(...(receipt ? contents(receipt) : [waiting()]));
    card.setAttribute("aria-label", receipt ? titleOf(receipt) : t("receipt.waiting"));
    for (const line of card.querySelectorAll(".receipt-line")) {
      if (line.scrollWidth > line.clientWidth) line.setAttribute("tabindex", "0");
    }
    putBeside(card, opened.anchor);
  }

  return {
    /**
     * Opens the receipt of a column of the step shown; the same number pressed again closes it.
     *
     * @param {string} column x0, x1, f, g0, g1 or rate
     * @param {HTMLElement} anchor the number
     */
    open(column, anchor) {
      if (closing === anchor) {
        closing = null;
        return;
      }
      if (card.matches(":popover-open")) card.hidePopover();
      opened = { anchor, column };
      card.showPopover();
      anchor.setAttribute("aria-expanded", "true");
      draw();
      card.focus({ preventScroll: true });
    },
    /** @param {State} next; an open receipt keeps the numbers of its own step */
    update(next) {
      state = next;
      if (opened && isWaiting) draw();
    },
  };
}

/** @param {Receipt} receipt */
function titleOf({ name, step }) {
  return `${name}, ${t("receipt.atStep", { step: formatCount(step) })}`;
}

function waiting() {
  return element("p", { class: "receipt-remark" }, t("receipt.waiting"));
}

/**
 * @param {Receipt} receipt
 * @returns {HTMLElement[]}
 */
function contents(receipt) {
  const title = element(
    "p",
    { class: "receipt-title" },
    element("span", {}, receipt.name),
    element(
      "span",
      { class: "receipt-step" },
      t("receipt.atStep", { step: formatCount(receipt.step) }),
    ),
  );
  const parts = receipt.parts.map((part) => {
    const heading = element("p", { class: "receipt-heading" }, part.heading);
    if (part.inUse)
      heading.append(element("span", { class: "receipt-in-use" }, t("receipt.inUse")));
    return element(
      "section",
      { class: "receipt-part" },
      heading,
      ...part.lines.map((line) => formulas(line, receipt)),
      ...(part.remarks ?? []).map((remark) => element("p", { class: "receipt-remark" }, remark)),
      ...(part.link ? [element("a", { href: part.link.href }, part.link.words)] : []),
    );
  });
  return [title, ...parts, footing(receipt)];
}

/**
 * One line: the formula in symbols, and below it the same with numbers.
 *
 * @param {Line | GraphLine} line
 * @param {Receipt} receipt
 */
function formulas(line, { place, dimension, variables }) {
  const setting = { place, dimension, variables };
  const target = symbol(line.target, setting);
  const result = line.result === undefined ? target.cloneNode(true) : numeral(line.result);
  if (!("formula" in line)) return graphFormulas(line, target, result);
  const { replaces, formula, numbers, digits } = line;
  const expression = parseFormula(formula);
  return twoLines(
    [target, operator(replaces ? "←" : "="), typeset(expression, setting)],
    [result, operator("="), typeset(expression, { ...setting, numbers, digits })],
  );
}

/**
 * @param {GraphLine} line
 * @param {Element} target
 * @param {Node} result
 */
function graphFormulas({ symbols, filled }, target, result) {
  if (!symbols || !filled) return twoLines([target, operator("="), result]);
  return twoLines([target, operator("="), symbols.make()], [result, operator("="), filled.make()]);
}

/**
 * @param {Node[]} symbols
 * @param {Node[]} [numbers]
 */
function twoLines(symbols, numbers) {
  const lines = [symbols, numbers].flatMap((parts) =>
    parts ? [math("math", math("mrow", ...parts))] : [],
  );
  for (const line of lines) line.setAttribute("displaystyle", "true");
  lines[1]?.classList.add("receipt-numbers");
  return element("div", { class: "receipt-line" }, ...lines);
}

/** @param {Receipt} receipt */
function footing(receipt) {
  const list = element("dl", { class: "receipt-footing" });
  /**
   * @param {string} term
   * @param {string} words
   */
  const add = (term, words) => list.append(element("dt", {}, term), element("dd", {}, words));
  add(t("receipt.allDigits"), allDigits(receipt));
  const { recompute, again, sentence } = receipt.check ?? {};
  const said = recompute
    ? checkSentence(evaluate(parseFormula(recompute.formula), recompute.numbers), recompute.result)
    : again === undefined
      ? sentence
      : checkSentence(again, receipt.value);
  if (said) add(t("receipt.check"), said);
  return list;
}
