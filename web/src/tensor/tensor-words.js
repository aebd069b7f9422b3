import { exactNumber } from "../numbers/format.js";

/**
 * A shape as NumPy writes it: (2, 3), (3,), ().
 *
 * @param {number[]} shape
 */
export function shapeText(shape) {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
}

/**
 * One element by name: dW1[0, 2]; a number of rank 0 has its name alone.
 *
 * @param {string} name
 * @param {import("./tensor.js").Cell} cell
 */
export const cellName = (name, cell) => (cell.length === 0 ? name : `${name}[${cell.join(", ")}]`);

/**
 * The gradient of what is called so: dW1.
 *
 * @param {string} name
 */
export const gradientName = (name) => `d${name}`;

/**
 * One element with all its digits, for those who do not see the grid and for the readout.
 *
 * @param {string} name
 * @param {import("./tensor.js").Cell} cell
 * @param {number | undefined} value
 */
export const cellInWords = (name, cell, value) =>
  value === undefined ? cellName(name, cell) : `${cellName(name, cell)} = ${exactNumber(value)}`;
