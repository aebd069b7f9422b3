/**
 * Numbers within lists within lists, as specs and NumPy write tensors.
 *
 * @typedef {number | Nested[]} Nested
 */

/**
 * @param {Nested} nested
 * @returns {number[] | null} null where lists beside each other differ in length or depth
 */
export function shapeOfNested(nested) {
  if (typeof nested === "number") return [];
  const shapes = nested.map(shapeOfNested);
  const [first] = shapes;
  if (!first) return nested.length === 0 ? [0] : null;
  const isEven = shapes.every((shape) => shape !== null && String(shape) === String(first));
  return isEven ? [nested.length, ...first] : null;
}

/**
 * @param {Nested} nested of even lists
 * @returns {import("./tensor.js").Whole}
 */
export function tensorOf(nested) {
  const shape = shapeOfNested(nested);
  if (!shape) throw new Error(`The lists are not even: ${JSON.stringify(nested)}.`);
  return { shape, values: numbersIn(nested) };
}

/**
 * @param {Nested} nested
 * @returns {number[]}
 */
const numbersIn = (nested) => (typeof nested === "number" ? [nested] : nested.flatMap(numbersIn));

/**
 * @param {import("./tensor.js").Whole} tensor
 * @returns {Nested}
 */
export function nestedOf({ shape, values }) {
  if (shape.length === 0) return values[0];
  const [rows, ...rest] = shape;
  const size = values.length / Math.max(1, rows);
  return Array.from({ length: rows }, (_, row) =>
    nestedOf({ shape: rest, values: values.slice(row * size, (row + 1) * size) }),
  );
}
