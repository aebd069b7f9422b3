import { cellNumber } from "./cell.js";
import { readTable } from "./table.js";

/** What may stand between the cells of a row; the first is taken where nothing speaks for any. */
export const DELIMITERS = [",", ";", "\t", "|"];

/** What a Chinese keyboard writes for them. @type {Record<string, string>} */
const WIDE = { "，": ",", "、": ",", "；": ";", "｜": "|" };
const WIDE_OR_QUOTED = /"(?:[^"]|"")*"|[，、；｜]/g;

/** A delimiter shows in the first rows. */
const CHARACTERS = 20_000;
const ROWS = 100;

/**
 * The delimiter that cuts most rows into equally many cells, and these into numbers.
 *
 * @param {string} text
 * @returns {string}
 */
export function likelyDelimiter(text) {
  const beginning = text.slice(0, CHARACTERS);
  const scores = DELIMITERS.map((delimiter) => score(beginning, delimiter));
  return DELIMITERS[scores.indexOf(Math.max(...scores))];
}

/**
 * A text whose full-width delimiters are plain ones, where that makes better rows of it: a full-width
 * comma may as well be part of a word, or the decimal sign. No character changes its place.
 *
 * @param {string} text
 * @param {string} [delimiter] that the reader has chosen
 * @returns {string}
 */
export function withPlainDelimiters(text, delimiter) {
  const plain = text.replace(WIDE_OR_QUOTED, (found) => WIDE[found] ?? found);
  if (plain === text) return text;
  const candidates = delimiter === undefined ? DELIMITERS : [delimiter];
  const best = (/** @type {string} */ whole) =>
    Math.max(...candidates.map((each) => score(whole.slice(0, CHARACTERS), each)));
  return best(plain) > best(text) ? plain : text;
}

/**
 * @param {string} text
 * @param {string} delimiter
 */
function score(text, delimiter) {
  const rows = readTable(text, delimiter).rows.slice(0, ROWS);
  const widths = rows.map(({ cells }) => cells.length);
  const width = mostFrequent(widths);
  if (width < 2) return 0;
  const cells = rows.flatMap((row) => row.cells);
  const numbers = cells.filter(
    (cell) => cellNumber(cell, ".") !== null || cellNumber(cell, ",") !== null,
  );
  const even = widths.filter((each) => each === width).length;
  return even / rows.length + numbers.length / cells.length;
}

/**
 * @param {number[]} values
 * @returns {number} 0 where there are none; of several the one that comes first
 */
export function mostFrequent(values) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
