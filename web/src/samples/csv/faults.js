import { cellNumber, isMissing, isTooLarge } from "./cell.js";

/**
 * @typedef {import("./reading.js").Reading} Reading
 * @typedef {import("./table.js").Row} Row
 *
 * @typedef {object} Fault
 * @property {"missing" | "notNumber" | "tooLarge" | "tooFewCells" | "tooManyCells"} kind
 * @property {number} line of the text, from 1
 * @property {number} [column] from 1; a row of another length has a fault as a whole
 * @property {string} [name] of the column
 * @property {string | number} found the cell, or the number of cells
 * @property {number} [expected] the number of cells
 */

/** So many are listed; the rest is counted. */
export const LISTED = 8;

/** A cell may hold a page of text; its beginning tells which it is. */
const SHOWN = 24;

/**
 * Every cell that is not what its column should hold.
 *
 * @param {Reading} reading
 * @returns {{ faults: Fault[], faultCount: number, faulty: Set<number> }} the first faults, how many
 *   there are, and the places of the rows that have any
 */
export function diagnose(reading) {
  /** @type {Fault[]} */
  const faults = [];
  let faultCount = 0;
  /** @type {Set<number>} */
  const faulty = new Set();
  reading.rows.forEach((row, place) => {
    const own = faultsOf(row, reading);
    if (own.length === 0) return;
    faulty.add(place);
    faultCount += own.length;
    faults.push(...own.slice(0, LISTED - faults.length));
  });
  return { faults, faultCount, faulty };
}

/**
 * @param {Row} row
 * @param {Reading} reading
 * @returns {Fault[]}
 */
function faultsOf({ line, cells }, { width, columns, types, label, task, decimal }) {
  if (cells.length !== width) {
    const kind = cells.length < width ? "tooFewCells" : "tooManyCells";
    return [{ kind, line, found: cells.length, expected: width }];
  }
  return columns.flatMap(({ name }, place) => {
    const type = place === label ? typeOfLabel(task) : types[place];
    const kind = faultOf(cells[place], type, decimal);
    if (!kind) return [];
    return [{ kind, line, column: place + 1, name, found: cells[place].slice(0, SHOWN) }];
  });
}

/**
 * @param {Reading["task"]} task
 * @returns {import("./columns.js").ColumnType}
 */
const typeOfLabel = (task) => (task === "regression" ? "number" : "category");

/**
 * @param {string} cell
 * @param {import("./columns.js").ColumnType} type
 * @param {import("./cell.js").DecimalSign} decimal
 * @returns {Fault["kind"] | null}
 */
function faultOf(cell, type, decimal) {
  if (type === "unused") return null;
  if (isMissing(cell)) return "missing";
  if (type === "category" || cellNumber(cell, decimal) !== null) return null;
  return isTooLarge(cell, decimal) ? "tooLarge" : "notNumber";
}
