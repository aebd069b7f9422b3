import { cellNumber, isMissing } from "./cell.js";

/**
 * @typedef {import("./cell.js").DecimalSign} DecimalSign
 * @typedef {import("./table.js").Row} Row
 *
 * What a column is used as: a number as it is, a category as one 0 or 1 for each of its words, or
 * not at all.
 * @typedef {"number" | "category" | "unused"} ColumnType
 *
 * @typedef {object} Column
 * @property {string} name
 * @property {boolean} numeric whether most of its cells are numbers
 * @property {number} distinct how many different cells it has, missing ones apart
 * @property {boolean} counter whether it merely numbers the rows, as spreadsheets and pandas do
 */

/** More words than these are names or remarks rather than a category. */
const MOST_CATEGORIES = 10;
const LABEL = /^(label|class|target|species|category|y|t|标签|类别|类|分类|目标|种类)$/i;
/** Says, in data that were exported here, which samples were trained on. */
const PART = "part";
const COUNTER = /^(|id|index|no\.?|nr\.?|row|unnamed: 0|编号|序号)$/i;

/**
 * The columns of a table: their names, made where there are none, and what is in them.
 *
 * @param {Row[]} rows without the header
 * @param {string[] | null} header
 * @param {DecimalSign} decimal
 * @param {number} width
 * @returns {Column[]}
 */
export function describeColumns(rows, header, decimal, width) {
  /** @type {Set<string>} */
  const taken = new Set();
  return Array.from({ length: width }, (_, place) => {
    const name = free(header?.[place] || `column ${place + 1}`, taken);
    taken.add(name);
    const cells = rows.map(({ cells: all }) => all[place] ?? "").filter((cell) => !isMissing(cell));
    const numbers = cells.filter((cell) => cellNumber(cell, decimal) !== null).length;
    const distinct = new Set(cells).size;
    const counter =
      COUNTER.test(header?.[place] ?? "unnamed") &&
      distinct === rows.length &&
      cells.every((cell) => /^\d+$/.test(cell));
    return { name, numeric: numbers > cells.length / 2, distinct, counter };
  });
}

/**
 * The column with what is to be predicted: the one that is called so, else the only one with words,
 * else the last.
 *
 * @param {Column[]} columns
 * @returns {number}
 */
export function likelyLabel(columns) {
  const last = columns.length - 1;
  const named = columns.findLastIndex(({ name }) => LABEL.test(name));
  if (named >= 0) return named;
  const words = columns.map((column, place) => (column.numeric ? -1 : place));
  const placesOfWords = words.filter((place) => place >= 0);
  return placesOfWords.length === 1 ? placesOfWords[0] : last;
}

/**
 * @param {Column} column
 * @param {number} rows how many there are
 * @returns {ColumnType}
 */
export function likelyType({ name, numeric, distinct, counter }, rows) {
  if (name === PART) return "unused";
  if (numeric) return counter ? "unused" : "number";
  return distinct <= MOST_CATEGORIES && distinct <= rows / 2 ? "category" : "unused";
}

/**
 * @param {string} name
 * @param {Set<string>} taken
 */
function free(name, taken) {
  let candidate = name;
  for (let n = 2; taken.has(candidate); n++) candidate = `${name} ${n}`;
  return candidate;
}
