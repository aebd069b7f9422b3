import { bytesOf } from "../protocol/samples.js";
import { heightsOf } from "./own-curve.js";

/**
 * @typedef {import("../protocol/training-frames.js").Picture} Picture
 * @typedef {import("./surface.js").OneSurface} OneSurface
 * @typedef {import("./surface.js").ClassSurface} ClassSurface
 *
 * @typedef {object} DecodedPicture
 * @property {OneSurface | null} one surface of a network with one output
 * @property {ClassSurface | null} classes surface of a network with several outputs
 * @property {Uint8Array[]} inputs one surface for each, or one curve
 * @property {Uint8Array[]} neurons of each hidden layer, neuron by neuron
 * @property {Uint8Array | null} curve of the output, where there is one input
 * @property {ClassSurface | null} predictions
 */

/** @type {WeakMap<Picture, DecodedPicture>} */
const decoded = new WeakMap();

/**
 * The bytes of a picture, decoded once however many draw them.
 *
 * @param {Picture | null} picture
 * @returns {DecodedPicture | null}
 */
export function decodePicture(picture) {
  if (!picture) return null;
  let known = decoded.get(picture);
  if (!known) decoded.set(picture, (known = decode(picture)));
  return known;
}

/**
 * @param {Picture} picture
 * @returns {DecodedPicture}
 */
function decode({ surface, curve, inputs = [], neurons = [], predictions }) {
  return {
    one: surface && "values" in surface ? { ...surface, values: bytesOf(surface.values) } : null,
    classes: surface && "classes" in surface ? decodeClasses(surface) : null,
    inputs: inputs.map(bytesOf),
    neurons: neurons.map(bytesOf),
    curve: curve ? heightsOf(curve.y) : null,
    predictions: predictions ? decodeClasses(predictions) : null,
  };
}

/** @param {import("../protocol/training-frames.js").ClassSurface} wire */
function decodeClasses({ classes, confidence }) {
  return { classes: bytesOf(classes), confidence: bytesOf(confidence) };
}
