/**
 * A tensor as the server sends it: a bare number, all of its numbers row by row, or, where it is too
 * large for that, a picture of it with its statistics.
 *
 * @typedef {import("../protocol/backprop-frames.js").Tensor} Whole
 * @typedef {import("../protocol/backprop-frames.js").Value} Tensor
 *
 * @typedef {number[]} Cell the indices of one element, counted from 0 as NumPy does
 */

/**
 * @param {Tensor} tensor
 * @returns {number[]} empty for a number
 */
export const shapeOf = (tensor) => (typeof tensor === "number" ? [] : tensor.shape);

/**
 * How many elements a tensor of this shape has.
 *
 * @param {number[]} shape
 */
export const sizeOf = (shape) => shape.reduce((size, extent) => size * extent, 1);

/**
 * Whether every element is known by its number.
 *
 * @param {Tensor} tensor
 * @returns {tensor is number | Whole}
 */
export const isWhole = (tensor) => typeof tensor === "number" || "values" in tensor;

/**
 * All elements, row by row.
 *
 * @param {number | Whole} tensor
 */
export const valuesOf = (tensor) => (typeof tensor === "number" ? [tensor] : tensor.values);

/**
 * The place of a cell in the tensor written row by row.
 *
 * @param {number[]} shape
 * @param {Cell} cell
 */
export const offsetOf = (shape, cell) =>
  cell.reduce((offset, index, axis) => offset * shape[axis] + index, 0);

/**
 * The cell at a place of the tensor written row by row.
 *
 * @param {number[]} shape
 * @param {number} offset
 * @returns {Cell}
 */
export function cellAt(shape, offset) {
  let rest = offset;
  return shape
    .map((_, axis) => shape.length - 1 - axis)
    .map((axis) => {
      const index = rest % shape[axis];
      rest = (rest - index) / shape[axis];
      return index;
    })
    .reverse();
}

/**
 * The largest magnitude of all elements; 0 where there is none.
 *
 * @param {Tensor} tensor
 */
export function largestOf(tensor) {
  if (!isWhole(tensor)) return tensor.scale;
  return valuesOf(tensor).reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

/**
 * The tensor with one element changed.
 *
 * @param {Whole} tensor
 * @param {Cell} cell
 * @param {number} value
 * @returns {Whole}
 */
export const withCell = ({ shape, values }, cell, value) => ({
  shape,
  values: values.with(offsetOf(shape, cell), value),
});
