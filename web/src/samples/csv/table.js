import dsv from "d3-dsv";
import { quoteFault } from "./quotes.js";
import { rowPlaces } from "./row-places.js";

/**
 * @typedef {object} Row
 * @property {number} line of the text where the row begins, from 1
 * @property {string[]} cells without the spaces around them
 *
 * @typedef {object} Table
 * @property {Row[]} rows without the empty ones
 * @property {number} unread rows beyond the most that were wanted
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
 * @param {number} [most] rows that are wanted
 * @returns {Table}
 */
export function readTable(text, delimiter, most = Infinity) {
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const fault = quoteFault(plain, delimiter);
  const sound = fault ? plain.slice(0, fault.rowAt) : plain;
  const { places, count } = rowPlaces(sound, delimiter, most);
  const { parseRows } = dsv(delimiter);
  const rows = places.map(({ begin, end, line }) => {
    const [cells] = parseRows(sound.slice(begin, end));
    return { line, cells: cells.map((cell) => cell.trim()) };
  });
  return {
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")),
    unread: count - places.length,
    fault,
  };
}
