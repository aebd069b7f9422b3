import { element } from "../controls/element.js";
import { addressOfPage } from "../shell/scenes.js";

/** A term in a text: [the words of the text](id of the term), or a mistake: [words](mistakes#its id). */
const MARKED = /\[([^[\]]+)\]\((mistakes#)?([a-z-]+)\)/g;

/**
 * A text in which terms of the glossary are marked, as `a [learning rate](learning-rate) of 0.9`: each
 * becomes a link, which opens what the term means on the spot; one to a mistake leads to its page.
 *
 * @param {string} text
 * @returns {(string | HTMLElement)[]}
 */
export function termed(text) {
  const parts = [];
  let from = 0;
  for (const { index, 0: whole, 1: words, 2: isMistake, 3: id } of text.matchAll(MARKED)) {
    parts.push(text.slice(from, index), (isMistake ? mistakeLink : termLink)(id, words));
    from = index + whole.length;
  }
  return [...parts, text.slice(from)];
}

/** The ids of the terms that a text marks. @param {string} text */
export const termsIn = (text) =>
  [...text.matchAll(MARKED)].filter(([, , isMistake]) => !isMistake).map(([, , , id]) => id);

/** The ids of the mistakes that a text leads to. @param {string} text */
export const mistakesIn = (text) =>
  [...text.matchAll(MARKED)].filter(([, , isMistake]) => isMistake).map(([, , , id]) => id);

/** A text without its marks. @param {string} text */
export const unmarked = (text) => text.replace(MARKED, "$1");

/**
 * @param {string} id of a term
 * @param {string} words
 */
export function termLink(id, words) {
  const href = `${addressOfPage("glossary")}#${id}`;
  const link = element("a", { class: "term", href }, words);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openTerm(id);
  });
  return link;
}

/**
 * @param {string} id of a mistake
 * @param {string} words
 */
const mistakeLink = (id, words) =>
  element("a", { class: "mistake-link", href: `${addressOfPage("mistakes")}#${id}` }, words);

/** @type {ReturnType<typeof import("./term-dialog.js").createTermDialog> | null} */
let dialog = null;

/** @param {string} id */
async function openTerm(id) {
  const { createTermDialog } = await import("./term-dialog.js");
  dialog ??= createTermDialog();
  (await dialog).open(id);
}
