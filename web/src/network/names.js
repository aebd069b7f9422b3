/**
 * How inputs, neurons and parameters are written; the same in every language. Indices count from 1
 * as those of x₁ do: W₂[1,3] leads from the first neuron of layer 1 to the third of layer 2.
 *
 * @typedef {import("../protocol/training-frames.js").NetworkShape} NetworkShape
 *
 * @typedef {object} Parameter a weight, or a bias where nothing leads to it
 * @property {number} layer from 1
 * @property {number} [from] from 0
 * @property {number} to from 0
 */

/** @type {Record<string, string>} */
const FEATURES = {
  x1Squared: "x₁²",
  x2Squared: "x₂²",
  x1x2: "x₁x₂",
  sinX1: "sin x₁",
  sinX2: "sin x₂",
};

/** @param {number} index */
const subscript = (index) => String(index).replace(/\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]);

/** @param {number} index */
const superscript = (index) => String(index).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]);

/**
 * An input of the network: x₁, sin x₂, or the name of a column of the reader's own.
 *
 * @param {string} name on the wire
 */
export function inputName(name) {
  return FEATURES[name] ?? name.replace(/^x(\d+)$/, (_, index) => `x${subscript(index)}`);
}

/**
 * A neuron: h₃ of the only hidden layer, h₃⁽²⁾ of the second of several, y₁ of the output.
 *
 * @param {NetworkShape} network
 * @param {number} layer from 1
 * @param {number} index from 0
 */
export function neuronName({ layers }, layer, index) {
  if (layer === layers.length) {
    return layers[layer - 1].neurons === 1 ? "y" : `y${subscript(index + 1)}`;
  }
  const power = layers.length > 2 ? `⁽${superscript(layer)}⁾` : "";
  return `h${subscript(index + 1)}${power}`;
}

/**
 * A neuron where its layer is seen: h₃.
 *
 * @param {NetworkShape} network
 * @param {number} layer from 1
 * @param {number} index from 0
 */
export function shortNeuronName(network, layer, index) {
  return neuronName(network, layer, index).replace(/⁽.*$/, "");
}

/**
 * @param {Parameter} parameter
 * @returns {string} W₁[2,5] or b₁[5]
 */
export function parameterName({ layer, from, to }) {
  return from === undefined
    ? `b${subscript(layer)}[${to + 1}]`
    : `W${subscript(layer)}[${from + 1},${to + 1}]`;
}

/**
 * The sizes of all layers: 2–8–8–2, or 2–20×4–2 for twenty hidden layers of four.
 *
 * @param {NetworkShape} network
 */
export function sizesInShort({ layers }) {
  const hidden = layers.slice(0, -1).map(({ neurons }) => neurons);
  const isUniform = hidden.length > 4 && hidden.every((neurons) => neurons === hidden[0]);
  const middle = isUniform ? [`${hidden.length}×${hidden[0]}`] : hidden;
  return [layers[0].inputs, ...middle, layers[layers.length - 1].neurons].join("–");
}
