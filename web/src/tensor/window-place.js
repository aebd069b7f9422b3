/** The most cells that a window of a large tensor shows down and across. */
const [ROWS, COLUMNS] = [8, 6];

/**
 * A part of a tensor of rank 2 or less.
 *
 * @typedef {object} Window
 * @property {[number, number]} rows from, and up to but not including
 * @property {[number, number]} columns
 */

/**
 * The window about a cell, within the tensor.
 *
 * @param {import("./grid-plan.js").GridPlan} plan
 * @param {number} row
 * @param {number} column
 * @returns {Window}
 */
export function windowAbout({ rows, columns }, row, column) {
  return { rows: stretch(row, ROWS, rows), columns: stretch(column, COLUMNS, columns) };
}

/**
 * @param {number} middle
 * @param {number} wanted
 * @param {number} all
 * @returns {[number, number]}
 */
function stretch(middle, wanted, all) {
  const length = Math.min(wanted, all);
  const from = Math.min(Math.max(0, middle - (length >> 1)), all - length);
  return [from, from + length];
}

/**
 * The window moved on by its own extent.
 *
 * @param {import("./grid-plan.js").GridPlan} plan
 * @param {Window} window
 * @param {{ down?: number, right?: number }} by 1 or −1
 * @returns {Window}
 */
export function movedWindow({ rows, columns }, window, { down = 0, right = 0 }) {
  return {
    rows: moved(window.rows, down, rows),
    columns: moved(window.columns, right, columns),
  };
}

/**
 * @param {[number, number]} stretch
 * @param {number} by
 * @param {number} all
 * @returns {[number, number]}
 */
function moved([from, to], by, all) {
  const length = to - from;
  const start = Math.min(Math.max(0, from + by * length), all - length);
  return [start, start + length];
}
