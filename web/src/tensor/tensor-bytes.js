import { bytesOf } from "../protocol/samples.js";
import { isWhole, largestOf, valuesOf } from "./tensor.js";

/** @typedef {import("./tensor.js").Tensor} Tensor */

/** @type {WeakMap<object, Int8Array>} */
const read = new WeakMap();

/**
 * The elements of a tensor as bytes with a sign, row by row, 127 standing for the largest magnitude.
 *
 * @param {Exclude<Tensor, number>} tensor
 * @returns {Int8Array}
 */
export function bytesOfTensor(tensor) {
  let bytes = read.get(tensor);
  if (!bytes) read.set(tensor, (bytes = isWhole(tensor) ? scaled(tensor) : decoded(tensor.image)));
  return bytes;
}

/** @param {string} text base64 */
const decoded = (text) => new Int8Array(/** @type {ArrayBuffer} */ (bytesOf(text).buffer));

/** @param {import("./tensor.js").Whole} tensor */
function scaled(tensor) {
  const largest = largestOf(tensor);
  return Int8Array.from(valuesOf(tensor), (value) =>
    largest === 0 ? 0 : Math.round((127 * value) / largest),
  );
}
