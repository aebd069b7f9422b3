import dsv from "d3-dsv";
import { lineBreaks, quoteFault } from "./quotes.js";

/**
 * @typedef {object} Row
 * @property {number} line of the text where the row begins, from 1
 * @property {string[]} cells without the spaces around them
 *
 * @typedef {object} Table
 * @property {Row[]} rows without the empty ones
 * @property {import("./quotes.js").QuoteFault | null} fault behind which nothing was read
 */

/** A spreadsheet may put a mark of its encoding in front of its text. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * The rows of a delimited text, each with its line. A quoted cell may hold line ends: the rows after
 * it still know their lines.
 *
 * @param {string} text
 * @param {string} delimiter one character
 * @returns {Table}
 */
export function readTable(text, delimiter) {
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const fault = quoteFault(plain, delimiter);
  const sound = fault ? plain.slice(0, fault.rowAt) : plain;
  let line = 1;
  const rows = dsv(delimiter)
    .parseRows(sound)
    .map((cells) => {
      const row = { line, cells: cells.map((cell) => cell.trim()) };
      line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
      return row;
    });
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")), fault };
}
