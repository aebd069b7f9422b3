import { ascentOf } from "./paint.js";
import { textLines } from "./text-lines.js";

/**
 * A text that only a style sheet says, such as the arrow between two names, with where its baseline begins.
 *
 * @typedef {{ text: string, x: number, y: number, style: CSSStyleDeclaration }} GeneratedText
 */

/**
 * The text before or after what is in an element. The page tells no place of it: it begins where the element
 * begins, or where what is in it ends, on the line that is there.
 *
 * @param {Element} element
 * @param {"::before" | "::after"} side
 * @returns {GeneratedText | null}
 */
export function generatedText(element, side) {
  const style = getComputedStyle(element, side);
  const text = textOf(style.content);
  if (text === "" || style.display === "none" || style.visibility !== "visible") return null;
  const around = getComputedStyle(element);
  const [outer] = element.getClientRects();
  if (!outer) return null;
  const beside = textWithin(element, side === "::before" ? 0 : -1);
  const edge = {
    x: outer.left + pixels(around.borderLeftWidth) + pixels(around.paddingLeft),
    y: outer.top + pixels(around.borderTopWidth) + pixels(around.paddingTop) + ascentOf(around),
  };
  const left = side === "::after" && beside ? beside.right : edge.x;
  return {
    text,
    x: left + pixels(style.marginLeft) + pixels(style.paddingLeft),
    y: beside?.baseline ?? edge.y,
    style,
  };
}

/**
 * Where one of the lines of text in an element ends, and its baseline.
 *
 * @param {Element} element
 * @param {number} index of the line; -1: the last
 */
function textWithin(element, index) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines = [];
  while (texts.nextNode()) {
    const node = /** @type {Text} */ (texts.currentNode);
    const style = getComputedStyle(/** @type {Element} */ (node.parentElement));
    for (const { rect } of textLines(node)) {
      lines.push({ right: rect.right, baseline: rect.top + ascentOf(style) });
    }
  }
  return lines.at(index);
}

/** @param {string} content as the browser computed it, perhaps with other words for those who do not look */
function textOf(content) {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(content);
  return quoted ? quoted[1].replace(/\\(.)/g, "$1").trim() : "";
}

/** @param {string} length */
const pixels = (length) => parseFloat(length) || 0;
