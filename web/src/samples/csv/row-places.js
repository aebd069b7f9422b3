import { QUOTE, endOfQuotation, isBorder, lineBreaks } from "./quotes.js";

/**
 * @typedef {object} RowPlace
 * @property {number} begin
 * @property {number} end behind its last character
 * @property {number} line of the text where it begins, from 1
 */

/**
 * Where the rows of a delimited text are, empty lines apart. Nothing is cut out of the text yet, so that a
 * million lines take some milliseconds.
 *
 * @param {string} text whose quotations are sound
 * @param {string} delimiter
 * @param {number} most rows whose places are wanted
 * @returns {{ places: RowPlace[], count: number }} with how many rows there are in all
 */
export function rowPlaces(text, delimiter, most) {
  /** @type {RowPlace[]} */
  const places = [];
  let count = 0;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const begin = at;
    at = endOfRow(text, delimiter, at);
    if (at > begin) {
      if (count < most) places.push({ begin, end: at, line });
      count += 1;
    }
    line += 1 + (at > begin ? lineBreaks(text.slice(begin, at)) : 0);
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
  }
  return { places, count };
}

/**
 * @param {string} text
 * @param {string} delimiter
 * @param {number} begin
 */
function endOfRow(text, delimiter, begin) {
  let at = begin;
  for (;;) {
    if (text[at] === QUOTE) at = endOfQuotation(text, at);
    while (at < text.length && !isBorder(text[at], delimiter)) at += 1;
    if (text[at] !== delimiter) return at;
    at += 1;
  }
}
