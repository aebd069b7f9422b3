import { exactNumber, formatNumber } from "../numbers/format.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Value} Value
 */

/**
 * A value as it is read in passing: a number with four digits, a tensor by its shape.
 *
 * @param {Value | null | undefined} value
 * @param {(value: number) => string} [written]
 */
export function valueText(value, written = formatNumber) {
  if (value === null || value === undefined) return "";
  return typeof value === "number" ? written(value) : shapeText(value.shape);
}

/**
 * Every digit of a number; a tensor by its shape.
 *
 * @param {Value} value
 */
export const exactText = (value) => valueText(value, exactNumber);

/**
 * A shape as NumPy writes it: (2, 3), (3,).
 *
 * @param {number[]} shape
 */
export const shapeText = (shape) => `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;
