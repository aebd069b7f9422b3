import { cellAt, sizeOf } from "./tensor.js";

/**
 * How a tensor of any rank stands as one table: its last axis across, the one before it down, and for
 * every index of the axes before those a block of its own, one below the other.
 *
 * @typedef {object} GridPlan
 * @property {number} columns
 * @property {number} rows of all blocks together
 * @property {number} blocks
 * @property {number} rowsOfBlock
 */

/**
 * @param {number[]} shape
 * @returns {GridPlan}
 */
export function planGrid(shape) {
  const columns = shape.at(-1) ?? 1;
  const rowsOfBlock = shape.at(-2) ?? 1;
  const blocks = sizeOf(shape.slice(0, -2));
  return { columns, rows: blocks * rowsOfBlock, blocks, rowsOfBlock };
}

/**
 * The cell in a row and column of the table.
 *
 * @param {number[]} shape
 * @param {number} row
 * @param {number} column
 */
export const cellOfGrid = (shape, row, column) =>
  cellAt(shape, row * planGrid(shape).columns + column);

/**
 * Where a key leads from an element, within the grid.
 *
 * @param {number[]} shape
 * @param {number} offset of the element in the tensor written row by row
 * @param {{ key: string, ctrlKey?: boolean }} stroke
 * @returns {number | null} null for a key that does not lead anywhere
 */
export function offsetAfterKey(shape, offset, { key, ctrlKey = false }) {
  const { columns, rows } = planGrid(shape);
  const column = offset % columns;
  const row = (offset - column) / columns;
  const at = (/** @type {number} */ r, /** @type {number} */ c) =>
    Math.min(Math.max(r, 0), rows - 1) * columns + Math.min(Math.max(c, 0), columns - 1);
  switch (key) {
    case "ArrowLeft":
      return at(row, column - 1);
    case "ArrowRight":
      return at(row, column + 1);
    case "ArrowUp":
      return at(row - 1, column);
    case "ArrowDown":
      return at(row + 1, column);
    case "Home":
      return ctrlKey ? 0 : at(row, 0);
    case "End":
      return ctrlKey ? at(rows, columns) : at(row, columns);
    default:
      return null;
  }
}
