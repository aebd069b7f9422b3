import { element } from "../controls/element.js";
import { replaceDiffering } from "../controls/replace-differing.js";
import { exactNumber, formatNumber, formatUpTo } from "../numbers/format.js";
import { math, operator } from "../receipt/math-elements.js";
import { numberOf, outcomeText } from "./outcome-text.js";

/** @typedef {import("./outcome-text.js").Outcome} Outcome */

/**
 * A name: f, h, or x₀ with its index.
 *
 * @param {string} name
 * @param {string} [role] its hue
 * @param {string} [index]
 */
export function letter(name, role, index) {
  const single = math("mi", name);
  const written = index === undefined ? single : math("msub", single, math("mn", index));
  if (role) written.setAttribute("class", `role-${role}`);
  return written;
}

/**
 * A number of an answer; every digit is its title.
 *
 * @param {Outcome} outcome
 * @param {{ role?: string, digits?: number }} [look]
 */
export function numeral(outcome, { role, digits } = {}) {
  const write = (/** @type {number} */ value) =>
    digits === undefined ? formatNumber(value) : formatUpTo(value, digits);
  const written = math("mn", outcomeText(outcome, write));
  written.setAttribute("title", outcomeText(outcome, exactNumber));
  if (role) written.setAttribute("class", `role-${role}`);
  return written;
}

/** Whether a number needs parentheses after a sign. @param {Outcome} outcome */
export const isNegative = (outcome) => numberOf(outcome) < 0 || Object.is(numberOf(outcome), -0);

/**
 * In parentheses where it follows a sign and is negative.
 *
 * @param {Outcome} outcome
 * @param {Parameters<typeof numeral>[1]} [look]
 */
export const operand = (outcome, look) =>
  isNegative(outcome) ? row("(", numeral(outcome, look), ")") : numeral(outcome, look);

/**
 * Parts side by side; signs are given as text. Parentheses are as high as letters: they hold no fraction.
 *
 * @param {...(Element | string)} parts
 */
export const row = (...parts) =>
  math("mrow", ...parts.map((part) => (typeof part === "string" ? sign(part) : part)));

/** @param {string} text */
function sign(text) {
  const written = operator(text);
  if (text === "(" || text === ")") written.setAttribute("stretchy", "false");
  return written;
}

/**
 * A whole formula.
 *
 * @param {...(Element | string)} parts
 */
export function formula(...parts) {
  const whole = math("math", row(...parts));
  whole.setAttribute("displaystyle", "true");
  return whole;
}

/**
 * @param {Element} above
 * @param {Element} below
 */
export const fraction = (above, below) => math("mfrac", above, below);

/** With more digits, a difference of two numbers is wider than a column of the page. */
const DIGITS_IN_A_ROW = 9;

/** Whether a difference is written with one number below the other. @param {{ digits: number }} look */
export const isStacked = ({ digits }) => digits > DIGITS_IN_A_ROW;

/**
 * One number less another. Where they have many digits one stands below the other, as in subtraction by
 * hand: so they fit, and where they part is seen.
 *
 * @param {Outcome} first
 * @param {Outcome} second
 * @param {{ role?: string, digits: number }} look
 */
export function difference(first, second, look) {
  if (!isStacked(look)) {
    return row(numeral(first, look), "−", operand(second, look));
  }
  const [open, close] = isNegative(second) ? [["("], [")"]] : [[], []];
  return math(
    "mtable",
    tableRow(row(), row(numeral(first, look))),
    tableRow(row("−", ...open), row(numeral(second, look), ...close)),
  );
}

/** @param {...Element} cells */
const tableRow = (...cells) => math("mtr", ...cells.map((cell) => math("mtd", cell)));

/**
 * Lines of formulas that scroll by themselves where they are wider than their place.
 *
 * @param {...Element} formulas
 */
export function formulaLine(...formulas) {
  return element("div", { class: "formula-line" }, ...formulas);
}

/**
 * Lets those lines be reached by the keyboard that have more than is seen. This lays the page out: what is
 * drawn often is a line of its own, see {@link createFormulaLine}.
 *
 * @param {HTMLElement} host that holds them
 */
export function reachWide(host) {
  for (const line of host.querySelectorAll(".formula-line")) reachIfWide(line);
}

/** @param {Element} line */
function reachIfWide(line) {
  if (line.scrollWidth > line.clientWidth) line.setAttribute("tabindex", "0");
  else line.removeAttribute("tabindex");
}

/** Told of sizes when the page is laid out anyway. */
const widths = new ResizeObserver((entries) => {
  for (const line of new Set(entries.map(({ target }) => target.closest(".formula-line")))) {
    if (line) reachIfWide(line);
  }
});

/** A line of formulas that follow a figure; the keyboard reaches it while it is wider than its place. */
export function createFormulaLine() {
  const formulas = element("div", { class: "formula-width" });
  const root = formulaLine(formulas);
  widths.observe(root);
  widths.observe(formulas);
  return {
    root,
    /** @param {...Element} wanted */
    show: (...wanted) => replaceDiffering(formulas, ...wanted),
  };
}
