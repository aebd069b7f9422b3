/**
 * @typedef {import("../protocol/training-frames.js").LayerWeights} LayerWeights
 * @typedef {import("../protocol/training-frames.js").NetworkShape} NetworkShape
 * @typedef {import("../protocol/training-frames.js").HiddenLayer} HiddenLayer
 * @typedef {{ layers: LayerWeights[] }} Weights
 *
 * @typedef {object} WeightsFault
 * @property {string} code
 * @property {Record<string, string | number>} parameters
 *
 * @typedef {{ weights: Weights, hidden?: undefined } | { fault: WeightsFault }
 *   | { weights: Weights, hidden: HiddenLayer[], of: string, present: string }} Outcome
 *   weights that fit; why they do not; or weights of other hidden layers, with these layers
 */

/** The limits of a network. */
const MOST_LAYERS = 20;
const MOST_NEURONS = 256;
/** A deep network is a narrow one. */
const MOST_WIDE_LAYERS = 6;
const MOST_NEURONS_IF_DEEP = 16;
/** What a run can begin with, in characters; the message that starts it is limited. */
const MOST_CHARACTERS = 1_900_000;
const ACTIVATIONS = ["relu", "sigmoid", "tanh", "identity"];

/**
 * What a file of weights means for the present network.
 *
 * @param {string} text of the file
 * @param {NetworkShape} network
 * @returns {Outcome}
 */
export function readWeights(text, network) {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
    return fault("notJson");
  }
  const layers = parsed?.layers;
  if (!Array.isArray(layers) || layers.length === 0) return fault("noLayers");
  const wrong = firstFault(layers);
  if (wrong) return { fault: wrong };
  const weights = { layers: layers.map(({ W, b }) => ({ W, b })) };
  const { length } = JSON.stringify(weights);
  if (length > MOST_CHARACTERS) return fault("tooLong", { most: MOST_CHARACTERS / 1e6 });
  return fitting(weights, layers, network);
}

/**
 * @param {Weights} weights
 * @param {any[]} layers as in the file, which may name activations
 * @param {NetworkShape} network
 * @returns {Outcome}
 */
function fitting(weights, layers, network) {
  const sizes = [weights.layers[0].W.length, ...weights.layers.map(({ b }) => b.length)];
  const present = [network.layers[0].inputs, ...network.layers.map(({ neurons }) => neurons)];
  if (sizes[0] !== present[0]) return fault("inputs", { found: sizes[0], expected: present[0] });
  const [found, expected] = [sizes[sizes.length - 1], present[present.length - 1]];
  if (found !== expected) return fault("outputs", { found, expected });
  if (sizes.join() === present.join()) return { weights };
  const hiddenSizes = sizes.slice(1, -1);
  const deep = hiddenSizes.length > MOST_WIDE_LAYERS;
  if (
    hiddenSizes.length > MOST_LAYERS ||
    Math.max(...hiddenSizes) > (deep ? MOST_NEURONS_IF_DEEP : MOST_NEURONS)
  ) {
    return fault("tooLarge", { found: written(sizes) });
  }
  const hidden = hiddenSizes.map((neurons, place) => ({
    neurons,
    activation: activationOf(layers[place], network, place),
  }));
  return { weights, hidden, of: written(sizes), present: written(present) };
}

/**
 * That of the file, else of the present layer there, else of the present layers as such.
 *
 * @param {any} layer
 * @param {NetworkShape} network
 * @param {number} place
 */
function activationOf(layer, { layers }, place) {
  if (ACTIVATIONS.includes(layer.activation)) return layer.activation;
  const hidden = layers.slice(0, -1);
  return (hidden[place] ?? hidden.at(-1))?.activation ?? "tanh";
}

/** @param {number[]} sizes */
const written = (sizes) => sizes.join(" – ");

/**
 * @param {any[]} layers
 * @returns {WeightsFault | null}
 */
function firstFault(layers) {
  let inputs = null;
  for (const [place, layer] of layers.entries()) {
    const at = { layer: place + 1 };
    const { W, b } = layer ?? {};
    if (!Array.isArray(W) || W.length === 0 || !W.every(Array.isArray)) return say("noW", at);
    if (!Array.isArray(b) || b.length === 0) return say("noB", at);
    const uneven = W.findIndex((row) => row.length !== b.length);
    if (uneven >= 0) {
      const parameters = { ...at, row: uneven + 1, found: W[uneven].length, expected: b.length };
      return say("uneven", parameters);
    }
    if (inputs !== null && W.length !== inputs) {
      return say("rows", { ...at, found: W.length, expected: inputs });
    }
    const bad = [...W, b].flat().find((value) => !Number.isFinite(value));
    if (bad !== undefined) return say("notNumber", { ...at, found: JSON.stringify(bad) });
    inputs = b.length;
  }
  return null;
}

/**
 * @param {string} code
 * @param {Record<string, string | number>} [parameters]
 * @returns {WeightsFault}
 */
const say = (code, parameters = {}) => ({ code, parameters });

/**
 * @param {string} code
 * @param {Record<string, string | number>} [parameters]
 * @returns {{ fault: WeightsFault }}
 */
const fault = (code, parameters = {}) => ({ fault: say(code, parameters) });
