import { inputName } from "./names.js";

/**
 * @typedef {import("../protocol/training-frames.js").TrainingScenery} TrainingScenery
 *
 * @typedef {object} Row a place of a column
 * @property {number} index of the input or neuron; -1 for a feature that is switched off
 * @property {string} [feature] its name on the wire, where it can be switched
 * @property {string} name of an input; empty for a neuron
 *
 * @typedef {object} Column the inputs or the neurons of a layer, as far as there is room for them
 * @property {number} layer 0 for the inputs
 * @property {Row[]} rows
 * @property {number} rest how many more there are
 * @property {boolean} isImage whether the one row stands for all pixels of an image
 */

/** More neurons of a layer than this are counted, and drawn when they are asked for. */
export const MOST_ROWS = 16;

/** What the network may be given of a sample with two inputs. */
export const FEATURES = ["x1", "x2", "x1Squared", "x2Squared", "x1x2", "sinX1", "sinX2"];

/**
 * Whether the inputs of the network can be chosen: of sets with two inputs.
 *
 * @param {TrainingScenery["samples"]} samples
 */
const hasFeatures = ({ set, inputs, features }) =>
  inputs.length === 2 && set !== "own" && features.every((name) => FEATURES.includes(name));

/**
 * @param {TrainingScenery} scenery
 * @param {number} [most] rows of a column
 * @returns {Column[]} from the inputs to the output
 */
export function columnsOf({ samples, network }, most = MOST_ROWS) {
  return [
    inputColumn(samples, most),
    ...network.layers.map(({ neurons }, i) => layerColumn(i + 1, neurons, most)),
  ];
}

/**
 * @param {TrainingScenery["samples"]} samples
 * @param {number} most
 * @returns {Column}
 */
function inputColumn(samples, most) {
  const { features, image } = samples;
  if (image) return { layer: 0, rows: [{ index: 0, name: "" }], rest: 0, isImage: true };
  if (hasFeatures(samples)) {
    const rows = FEATURES.map((feature) => ({
      index: features.indexOf(feature),
      feature,
      name: inputName(feature),
    }));
    return { layer: 0, rows, rest: 0, isImage: false };
  }
  const rows = features.slice(0, most).map((name, index) => ({ index, name: inputName(name) }));
  return { layer: 0, rows, rest: features.length - rows.length, isImage: false };
}

/**
 * @param {number} layer
 * @param {number} neurons
 * @param {number} most
 * @returns {Column}
 */
function layerColumn(layer, neurons, most) {
  const shown = Math.min(neurons, most);
  const rows = Array.from({ length: shown }, (_, index) => ({ index, name: "" }));
  return { layer, rows, rest: neurons - shown, isImage: false };
}
