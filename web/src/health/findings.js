/**
 * What is wrong with the gradients of a network, by rules that are stated here and on the page.
 *
 * @typedef {import("../protocol/training-frames.js").TrainingSnapshot} Snapshot
 * @typedef {import("../protocol/training-frames.js").NetworkLayer} NetworkLayer
 * @typedef {import("../scenes/training/settings.js").Settings} Settings
 *
 * @typedef {"vanishing" | "exploding" | "dead" | "saturated" | "symmetric"} Fault
 *
 * @typedef {object} Finding
 * @property {Fault} fault
 * @property {number} layer from 1, the one that shows it
 * @property {Reason} [reason]
 *
 * @typedef {object} Reason
 * @property {"sigmoid" | "saturated" | "dead" | "smallWeights" | "depth" | "largeWeights" | "growing"} name
 * @property {number} [count] of layers
 * @property {number} [layer]
 * @property {number} [bound] what so many derivatives let through at most
 * @property {number} [width] inputs of the widest layer
 */

/** The gradient of the first layer, as a share of that of the last, below which it is called vanishing. */
export const VANISHING = 1e-3;

/** The gradient of any layer from which it is called exploding; with η = 0.01 one step moves by 10. */
export const EXPLODING = 1e3;

/** The share of neurons, or of outputs, from which a layer is called dead or saturated. */
export const MOST = 0.5;

/** Fewer samples than this leave a ReLU at 0 by chance too often to call it dead. */
const ENOUGH_SAMPLES = 8;

/** What was found is held on to until it is this much better, so that noise does not make it flicker. */
const RELIEF = 2;

/** The derivative of a sigmoid is largest at 0: y (1 - y) = 1/4. */
const STEEPEST_SIGMOID = 0.25;

/**
 * @param {Snapshot} snapshot
 * @param {NetworkLayer[]} shape
 * @param {Settings} settings
 * @param {ReadonlySet<Fault>} held what was found last
 * @returns {Finding[]} the gravest first
 */
export function findings(snapshot, shape, settings, held) {
  if (snapshot.layers.length === 0) return [];
  const found = [
    symmetric(snapshot, shape, settings),
    vanishing(snapshot, shape, settings, held),
    exploding(snapshot, shape, settings, held),
    dead(snapshot, held),
    saturated(snapshot, held),
  ];
  return found.filter((finding) => finding !== null);
}

/**
 * Neurons of a layer that have the same weights get the same gradients and stay the same for ever.
 *
 * @param {Snapshot} snapshot
 * @param {NetworkLayer[]} shape
 * @param {Settings} settings
 * @returns {Finding | null}
 */
function symmetric({ layers }, shape, { initialisation }) {
  if (shape.length < 2 || shape[0].neurons < 2) return null;
  const { weights, norm } = layers[0];
  const same = weights ? hasEqualColumns(weights, shape[0].neurons) : isZero(initialisation, norm);
  return same ? { fault: "symmetric", layer: 1 } : null;
}

/**
 * @param {string} initialisation
 * @param {number} norm
 */
const isZero = (initialisation, norm) => initialisation === "zero" && norm === 0;

/**
 * @param {number[]} weights row by row
 * @param {number} columns
 */
function hasEqualColumns(weights, columns) {
  return weights.every((weight, i) => weight === weights[i - (i % columns)]);
}

/**
 * @param {Snapshot} snapshot
 * @param {NetworkLayer[]} shape
 * @param {Settings} settings
 * @param {ReadonlySet<Fault>} held
 * @returns {Finding | null}
 */
function vanishing(snapshot, shape, settings, held) {
  const { layers } = snapshot;
  const [first, last] = [layers[0].gradientNorm, layers[layers.length - 1].gradientNorm];
  const limit = held.has("vanishing") ? VANISHING * RELIEF : VANISHING;
  if (layers.length < 2 || !(last > 0) || first >= limit * last) return null;
  // Weights that are all 0 let nothing through; that is another fault, and has a name of its own.
  if (first === 0 && settings.initialisation === "zero") return null;
  return { fault: "vanishing", layer: 1, reason: whyVanishing(snapshot, shape, settings) };
}

/**
 * @param {Snapshot} snapshot
 * @param {NetworkLayer[]} shape
 * @param {Settings} settings
 * @returns {Reason}
 */
function whyVanishing({ layers }, shape, { initialisation }) {
  const hidden = shape.slice(0, -1);
  const sigmoids = hidden.filter(({ activation }) => activation === "sigmoid").length;
  if (sigmoids * 2 >= hidden.length && sigmoids > 0) {
    return { name: "sigmoid", count: sigmoids, bound: STEEPEST_SIGMOID ** sigmoids };
  }
  const flat = layers.findIndex(({ saturated: share = 0 }) => share >= MOST);
  if (flat >= 0) return { name: "saturated", layer: flat + 1 };
  const still = layers.findIndex(({ dead: share = 0 }) => share >= MOST);
  if (still >= 0) return { name: "dead", layer: still + 1 };
  if (initialisation === "std0.01") return { name: "smallWeights" };
  return { name: "depth", count: hidden.length };
}

/**
 * @param {Snapshot} snapshot
 * @param {NetworkLayer[]} shape
 * @param {Settings} settings
 * @param {ReadonlySet<Fault>} held
 * @returns {Finding | null}
 */
function exploding({ layers }, shape, { initialisation }, held) {
  const norms = layers.map(({ gradientNorm }) => gradientNorm);
  const largest = Math.max(...norms);
  if (largest < (held.has("exploding") ? EXPLODING / RELIEF : EXPLODING)) return null;
  const width = Math.max(...shape.slice(1).map(({ inputs }) => inputs), 1);
  /** @type {Reason} */
  const reason =
    initialisation === "std1" && shape.length > 1
      ? { name: "largeWeights", width }
      : { name: "growing" };
  return { fault: "exploding", layer: norms.indexOf(largest) + 1, reason };
}

/**
 * @param {Snapshot} snapshot
 * @param {ReadonlySet<Fault>} held
 * @returns {Finding | null}
 */
function dead({ layers, iteration, batchSizes }, held) {
  const limit = held.has("dead") ? MOST / RELIEF : MOST;
  const [share, layer] = largestOf(layers.map(({ dead: one = 0 }) => one));
  // At step 0 the outputs are those of all samples.
  const samples = iteration === 0 ? Infinity : batchSizes[iteration - 1];
  return samples >= ENOUGH_SAMPLES && share >= limit ? { fault: "dead", layer } : null;
}

/**
 * @param {Snapshot} snapshot
 * @param {ReadonlySet<Fault>} held
 * @returns {Finding | null}
 */
function saturated({ layers }, held) {
  const limit = held.has("saturated") ? MOST / RELIEF : MOST;
  const [share, layer] = largestOf(layers.map(({ saturated: one = 0 }) => one));
  return share >= limit ? { fault: "saturated", layer } : null;
}

/**
 * @param {number[]} shares of the layers
 * @returns {[number, number]} the largest, and its layer from 1
 */
function largestOf(shares) {
  const largest = Math.max(...shares);
  return [largest, shares.indexOf(largest) + 1];
}
