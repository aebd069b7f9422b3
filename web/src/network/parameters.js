/**
 * @typedef {import("../protocol/training-frames.js").LayerSnapshot} LayerSnapshot
 * @typedef {import("./names.js").Parameter} Parameter
 *
 * @typedef {object} ParameterNumbers
 * @property {number} after the value in force
 * @property {number} [before] the last update
 * @property {number} [gradient] that the update followed
 */

/**
 * The numbers of one parameter, where the snapshot holds every single one.
 *
 * @param {LayerSnapshot[]} layers
 * @param {Parameter} parameter
 * @returns {ParameterNumbers | null}
 */
export function numbersOf(layers, { layer, from, to }) {
  const snapshot = layers[layer - 1];
  const biases = snapshot?.biases;
  if (!biases || to >= biases.length) return null;
  if (from === undefined) {
    return {
      after: biases[to],
      before: snapshot.biasesBefore?.[to],
      gradient: snapshot.biasGradients?.[to],
    };
  }
  const at = from * biases.length + to;
  const { weights, before, gradients } = snapshot;
  if (!weights || at >= weights.length) return null;
  return { after: weights[at], before: before?.[at], gradient: gradients?.[at] };
}
