/**
 * @typedef {object} QuoteFault
 * @property {"openQuote" | "textAfterQuote"} kind
 * @property {number} at where the quotation begins, counted in characters
 * @property {number} rowAt where its row begins
 * @property {number} line of the quotation, from 1
 * @property {string} found the beginning of it
 */

export const QUOTE = '"';
/** How much of a faulty quotation is shown. */
const SHOWN = 24;

/**
 * The first quotation that has no end, or that is followed by something else than a delimiter or the
 * end of its line. From there on nobody can tell where the rows end.
 *
 * @param {string} text
 * @param {string} delimiter
 * @returns {QuoteFault | null}
 */
export function quoteFault(text, delimiter) {
  let rowAt = 0;
  let at = 0;
  while (at < text.length) {
    const begin = at;
    if (text[at] === QUOTE) {
      const end = endOfQuotation(text, at);
      if (end < 0) return fault("openQuote", text, begin, rowAt);
      at = end;
      if (at < text.length && !isBorder(text[at], delimiter)) {
        return fault("textAfterQuote", text, begin, rowAt);
      }
    } else {
      while (at < text.length && !isBorder(text[at], delimiter)) at += 1;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    if (text[at] !== delimiter) rowAt = at + 1;
    at += 1;
  }
  return null;
}

/**
 * The place behind the closing quote, or -1; two quotes in a row stand for one.
 *
 * @param {string} text
 * @param {number} begin
 */
export function endOfQuotation(text, begin) {
  let close = text.indexOf(QUOTE, begin + 1);
  while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
  return close < 0 ? -1 : close + 1;
}

/**
 * @param {string} character
 * @param {string} delimiter
 */
export function isBorder(character, delimiter) {
  return character === delimiter || character === "\n" || character === "\r";
}

/**
 * @param {QuoteFault["kind"]} kind
 * @param {string} text
 * @param {number} at
 * @param {number} rowAt
 * @returns {QuoteFault}
 */
function fault(kind, text, at, rowAt) {
  const line = 1 + lineBreaks(text.slice(0, at));
  return { kind, at, rowAt, line, found: text.slice(at, at + SHOWN).split(/[\r\n]/)[0] };
}

/**
 * The number of line ends in a text, of any system.
 *
 * @param {string} text
 */
export function lineBreaks(text) {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
