import { cellNumber, isMissing } from "./cell.js";
import { describeColumns, likelyLabel, likelyType } from "./columns.js";
import { likelyDelimiter, mostFrequent, withPlainDelimiters } from "./delimiter.js";
import { LIMITS } from "./limits.js";
import { readTable } from "./table.js";

/**
 * @typedef {import("./cell.js").DecimalSign} DecimalSign
 * @typedef {import("./columns.js").ColumnType} ColumnType
 * @typedef {import("./columns.js").Column} Column
 * @typedef {import("./table.js").Row} Row
 *
 * @typedef {object} Corrections what the reader has chosen instead of what was detected
 * @property {string} [delimiter]
 * @property {DecimalSign} [decimal]
 * @property {boolean} [header]
 * @property {number} [label] the column that is to be predicted
 * @property {Record<number, ColumnType>} [types] by column
 * @property {"classification" | "regression"} [task]
 *
 * @typedef {object} Reading how a text is understood
 * @property {string} delimiter
 * @property {DecimalSign} decimal
 * @property {boolean} header whether the first row holds the names of the columns
 * @property {number} width cells that a row should have
 * @property {Column[]} columns
 * @property {ColumnType[]} types that of the label says nothing
 * @property {number} label
 * @property {"classification" | "regression"} task
 * @property {Row[]} rows without the header; not many more than may be taken
 * @property {number} unread rows beyond these
 * @property {import("./quotes.js").QuoteFault | null} fault
 */

/** The header, and one row more than may be taken. */
const MOST_ROWS = LIMITS.rows + 2;

/**
 * Understands a text: what the reader has not chosen is detected.
 *
 * @param {string} text
 * @param {Corrections} [corrections]
 * @returns {Reading}
 */
export function readText(text, corrections = {}) {
  const plain = withPlainDelimiters(text, corrections.delimiter);
  const delimiter = corrections.delimiter ?? likelyDelimiter(plain);
  const table = readTable(plain, delimiter, MOST_ROWS);
  const decimal = corrections.decimal ?? likelyDecimal(table.rows, delimiter);
  const header = corrections.header ?? hasHeader(table.rows, decimal);
  const rows = header ? table.rows.slice(1) : table.rows;
  const names = header ? (table.rows[0]?.cells ?? []) : null;
  const width = header && names ? names.length : mostFrequent(rows.map((row) => row.cells.length));
  const columns = describeColumns(rows, names, decimal, width);
  const label = within(corrections.label, width) ?? Math.max(0, likelyLabel(columns));
  const types = columns.map(
    (column, place) => corrections.types?.[place] ?? likelyType(column, rows.length),
  );
  const task = corrections.task ?? likelyTask(columns[label], rows, label, decimal);
  const { unread, fault } = table;
  return { delimiter, decimal, header, width, columns, types, label, task, rows, unread, fault };
}

/**
 * @param {number | undefined} place
 * @param {number} width
 */
const within = (place, width) => (place !== undefined && place < width ? place : undefined);

/**
 * A comma is the decimal sign where it is not the delimiter and more numbers have it than a point.
 *
 * @param {Row[]} rows
 * @param {string} delimiter
 * @returns {DecimalSign}
 */
function likelyDecimal(rows, delimiter) {
  if (delimiter === ",") return ".";
  const cells = rows.flatMap((row) => row.cells);
  const commas = cells.filter((cell) => /[,，]/.test(cell) && cellNumber(cell, ",") !== null);
  const points = cells.filter((cell) => cell.includes(".") && cellNumber(cell, ".") !== null);
  return commas.length > points.length ? "," : ".";
}

/**
 * Names are no numbers, differ, and do not stand below themselves.
 *
 * @param {Row[]} rows
 * @param {DecimalSign} decimal
 */
function hasHeader([first, ...below], decimal) {
  if (!first || below.length === 0) return false;
  const { cells } = first;
  if (cells.some((cell) => cellNumber(cell, decimal) !== null)) return false;
  if (new Set(cells.filter(Boolean)).size < cells.filter(Boolean).length) return false;
  return cells.every((cell, place) => below.every((row) => row.cells[place] !== cell || !cell));
}

/**
 * Words are classes, and so are a few whole numbers that come again and again.
 *
 * @param {Column | undefined} column
 * @param {Row[]} rows
 * @param {number} place
 * @param {DecimalSign} decimal
 */
function likelyTask(column, rows, place, decimal) {
  if (!column?.numeric) return "classification";
  const cells = rows.map((row) => row.cells[place] ?? "").filter((cell) => !isMissing(cell));
  const whole = cells.every((cell) => {
    const value = cellNumber(cell, decimal);
    return value === null || Number.isInteger(value);
  });
  const few = column.distinct <= Math.min(LIMITS.classes, rows.length / 2);
  return whole && few ? "classification" : "regression";
}
