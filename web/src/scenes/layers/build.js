import { nestedOf, shapeOfNested, tensorOf } from "../../tensor/nested.js";

/**
 * @typedef {import("../../protocol/backprop-frames.js").LayersSource["layers"]} Layers
 * @typedef {import("../../protocol/backprop-frames.js").LayerSource} Layer
 * @typedef {import("../../tensor/nested.js").Nested} Nested
 *
 * @typedef {object} Build what a network is made of, without its numbers
 * @property {number} samples
 * @property {boolean} image whether a sample is a table of 2 by 2
 * @property {number} hidden how many hidden layers
 * @property {number} neurons in each of them
 * @property {string} activation of each of them
 * @property {string} loss
 */

/**
 * Numbers to begin with, read in a circle: small, with one decimal, of both signs, so that they can be
 * followed in the head. There is no chance on this page that its link does not hold.
 */
const NUMBERS = [
  0.5, -1, 0.2, 0.8, -0.3, 1, -0.6, 0.4, 0.1, -0.7, 0.9, -0.2, 0.6, -0.4, 0.3, -0.9, 0.7, -0.5, 1.2,
  -0.8, -0.1, 1.1, -1.2,
];

/** So far apart the tables of two tensors begin. */
const APART = 7;

const LABELS = [0, 2, 1];
const ANSWERS = [1, 0, 1];
const VALUES = [0.5, -1, 1.5];

/** The features of a sample where there is no other number, and the classes. */
const [FEATURES, CLASSES] = [2, 3];

const IMAGE = [2, 2];

/**
 * @param {number[]} shape
 * @param {number} from where in the circle it begins
 * @returns {Nested}
 */
function numbersFor(shape, from) {
  const size = shape.reduce((product, extent) => product * extent, 1);
  const values = Array.from({ length: size }, (_, i) => NUMBERS[(from + i) % NUMBERS.length]);
  return nestedOf({ shape, values });
}

/** @param {Nested} tensor */
const extentsOf = (tensor) => shapeOfNested(tensor) ?? [];

/** How many numbers a sample has. @param {Layers} layers */
function featuresOf({ x }) {
  const [, ...rest] = extentsOf(x);
  return rest.reduce((product, extent) => product * extent, 1);
}

/**
 * @param {Layers} layers
 * @returns {Build}
 */
export function buildOf(layers) {
  const [first] = layers.hidden;
  return {
    samples: extentsOf(layers.x)[0],
    image: extentsOf(layers.x).length > 2,
    hidden: layers.hidden.length,
    neurons: first?.b.length ?? 3,
    activation: first?.activation ?? "relu",
    loss: layers.loss,
  };
}

/**
 * The layers after a choice. Numbers whose shape stays are kept, the others come from the table.
 *
 * @param {Layers} layers
 * @param {Partial<Build>} choice
 * @returns {Layers}
 */
export function rebuilt(layers, choice) {
  const build = { ...buildOf(layers), ...choice };
  const { samples, image, hidden, neurons, activation, loss } = build;
  const wasImage = extentsOf(layers.x).length > 2;
  const features = image === wasImage ? featuresOf(layers) : FEATURES;
  const xShape = image ? [samples, ...IMAGE] : [samples, features];
  const outputs = outputsOf(layers, loss);
  const sizes = [image ? 4 : features, ...Array(hidden).fill(neurons), outputs];
  /** @type {(index: number, before: Layer | undefined) => { W: Nested, b: number[] }} */
  const affine = (index, before) => ({
    W: fitted(before?.W, [sizes[index], sizes[index + 1]], APART * (index + 1)),
    b: /** @type {number[]} */ (fitted(before?.b, [sizes[index + 1]], APART * (index + 1) + 3)),
  });
  const isSameLoss = loss === layers.loss;
  return {
    x: fitted(layers.x, xShape, 0),
    t: isSameLoss
      ? grown(layers.t, targetsFor(loss, samples, outputs))
      : targetsFor(loss, samples, outputs),
    hidden: Array.from({ length: hidden }, (_, index) => ({
      ...affine(index, layers.hidden[index]),
      activation: /** @type {Layer["activation"]} */ (activation),
    })),
    last: affine(hidden, layers.last),
    loss,
  };
}

/**
 * The same network with all its numbers from another place of the table.
 *
 * @param {Layers} layers
 * @param {number} turn
 * @returns {Layers}
 */
export function renumbered(layers, turn) {
  const from = (/** @type {number} */ index) => turn * (APART + 4) + index * APART;
  /** @type {(layer: Layer, index: number) => any} */
  const affine = (layer, index) => ({
    ...layer,
    W: numbersFor(extentsOf(layer.W), from(index + 1)),
    b: numbersFor(extentsOf(layer.b), from(index + 1) + 3),
  });
  return {
    ...layers,
    x: numbersFor(extentsOf(layers.x), from(0)),
    hidden: layers.hidden.map(affine),
    last: affine(layers.last, layers.hidden.length),
  };
}

/**
 * @param {Layers} layers
 * @param {string} loss
 */
function outputsOf(layers, loss) {
  if (loss === layers.loss) return layers.last.b.length;
  return loss === "softmaxCrossEntropy" ? CLASSES : 1;
}

/**
 * A tensor where it has the shape; its first rows where only their number differs; else one of the
 * table.
 *
 * @param {Nested | undefined} tensor
 * @param {number[]} shape
 * @param {number} from
 */
function fitted(tensor, shape, from) {
  const fresh = numbersFor(shape, from);
  if (tensor === undefined) return fresh;
  const extents = extentsOf(tensor);
  if (String(extents) === String(shape)) return tensor;
  const isOfRows = shape.length > 1 && String(extents.slice(1)) === String(shape.slice(1));
  return isOfRows ? grown(tensor, fresh) : fresh;
}

/**
 * The first rows of one tensor, as far as they go, then those of the other.
 *
 * @param {Nested} tensor
 * @param {Nested} fresh
 * @returns {Nested}
 */
function grown(tensor, fresh) {
  if (!Array.isArray(tensor) || !Array.isArray(fresh)) return fresh;
  return fresh.map((row, index) => tensor[index] ?? row);
}

/**
 * @param {string} loss
 * @param {number} samples
 * @param {number} outputs
 * @returns {Nested}
 */
function targetsFor(loss, samples, outputs) {
  return Array.from({ length: samples }, (_, n) => {
    if (loss === "softmaxCrossEntropy") return oneHot(LABELS[n % LABELS.length] % outputs, outputs);
    const values = loss === "sigmoidCrossEntropy" ? ANSWERS : VALUES;
    return Array.from({ length: outputs }, (_unused, j) => values[(n + j) % values.length]);
  });
}

/**
 * @param {number} label
 * @param {number} classes
 */
const oneHot = (label, classes) => Array.from({ length: classes }, (_, j) => (j === label ? 1 : 0));

/**
 * Targets with another class for one sample.
 *
 * @param {Nested} t one row a sample
 * @param {number} sample
 * @param {number} label
 * @returns {Nested}
 */
export function withLabel(t, sample, label) {
  const [samples, classes] = tensorOf(t).shape;
  if (!Array.isArray(t) || classes === undefined) throw new Error(`No rows: ${samples} labels.`);
  return t.with(sample, oneHot(label, classes));
}
