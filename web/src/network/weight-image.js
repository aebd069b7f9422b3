import { signedBytesOf } from "./bytes.js";

/**
 * @typedef {import("../protocol/training-frames.js").WeightImage} WireImage
 * @typedef {import("../protocol/training-frames.js").LayerSnapshot} LayerSnapshot
 * @typedef {import("../protocol/training-frames.js").NetworkLayer} NetworkLayer
 *
 * @typedef {object} Matrix the weights or gradients of a layer, 127 standing for `scale`
 * @property {number} rows one for each input, or for several where there are many
 * @property {number} columns one for each neuron, or for several
 * @property {Int8Array} bytes row by row
 * @property {number} scale
 */

/** @type {WeakMap<WireImage, { weights?: Matrix, gradients?: Matrix }>} */
const decoded = new WeakMap();

/**
 * @param {LayerSnapshot | undefined} layer
 * @param {boolean} gradient whether the gradients are wanted
 * @returns {Matrix | null}
 */
export function matrixOf(layer, gradient) {
  const image = layer?.image;
  if (!image) return null;
  let known = decoded.get(image);
  if (!known) decoded.set(image, (known = {}));
  const part = gradient ? "gradients" : "weights";
  const { rows, columns } = image;
  const text = image[part];
  const scale = (gradient ? image.gradientScale : image.scale) ?? 0;
  if (text === undefined) return null;
  return (known[part] ??= { rows, columns, bytes: signedBytesOf(text), scale });
}

/**
 * The weights of a layer that are known one by one, as such a matrix.
 *
 * @param {number[]} values row by row
 * @param {NetworkLayer} shape
 * @returns {Matrix}
 */
export function matrixOfValues(values, { inputs, neurons }) {
  let scale = 0;
  for (const value of values) scale = Math.max(scale, Math.abs(value));
  const bytes = Int8Array.from(values, (value) =>
    scale === 0 ? 0 : Math.round((127 * value) / scale),
  );
  return { rows: inputs, columns: neurons, bytes, scale };
}

/**
 * The matrix of a layer whose every column is one neuron and every row one input.
 *
 * @param {LayerSnapshot | undefined} layer
 * @param {NetworkLayer} shape
 * @param {boolean} gradient
 * @returns {Matrix | null} null where several of them share a pixel
 */
export function wholeMatrixOf(layer, shape, gradient) {
  const values = gradient ? layer?.gradients : layer?.weights;
  if (values) return matrixOfValues(values, shape);
  const matrix = matrixOf(layer, gradient);
  return matrix && matrix.rows === shape.inputs && matrix.columns === shape.neurons ? matrix : null;
}

/**
 * @param {Uint32Array} pixels
 * @param {Matrix} matrix
 * @param {import("./ramp.js").Ramp} ramp
 */
export function fillMatrix(pixels, { bytes }, ramp) {
  for (let i = 0; i < pixels.length; i++) pixels[i] = ramp[bytes[i] + 128];
}

/**
 * The weights into one neuron.
 *
 * @param {Uint32Array} pixels one for each input
 * @param {Matrix} matrix
 * @param {number} neuron
 * @param {import("./ramp.js").Ramp} ramp
 */
export function fillColumn(pixels, { bytes, columns }, neuron, ramp) {
  for (let i = 0; i < pixels.length; i++) pixels[i] = ramp[bytes[i * columns + neuron] + 128];
}
