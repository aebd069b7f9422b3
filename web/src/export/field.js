import { isLeftOut } from "./left-out.js";

/** @type {Record<string, "start" | "middle" | "end">} */
const ANCHORS = { center: "middle", right: "end", end: "end" };

/** Of the size of a font: what puts a number in the middle of its field. */
const HALF_A_CAPITAL = 0.36;

/** @param {Element} element @returns {element is HTMLInputElement | HTMLSelectElement} */
export const isField = (element) =>
  element instanceof HTMLSelectElement || element instanceof HTMLInputElement;

/**
 * What stands in a field, as a text on paper, where nothing can be entered: without its box.
 *
 * @param {HTMLInputElement | HTMLSelectElement} field
 * @param {CSSStyleDeclaration} style
 * @returns {{ text: string, x: number, y: number, anchor: "start" | "middle" | "end" }} on the page
 */
export function fieldText(field, style) {
  const { left, right, top, height } = field.getBoundingClientRect();
  const text =
    field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : field.value;
  const y = top + height / 2 + HALF_A_CAPITAL * parseFloat(style.fontSize);
  const button = buttonBefore(field);
  if (button) return { text, x: button.getBoundingClientRect().left, y, anchor: "start" };
  const anchor = ANCHORS[style.textAlign] ?? "start";
  return { text, x: { start: left, middle: (left + right) / 2, end: right }[anchor], y, anchor };
}

/** One that makes the number less and is left out, so that the number takes its place. @param {Element} field */
function buttonBefore({ previousElementSibling: before }) {
  if (!(before instanceof HTMLButtonElement)) return null;
  return isLeftOut(before, getComputedStyle(before)) ? before : null;
}
