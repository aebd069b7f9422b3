/**
 * @typedef {import("../protocol/training-frames.js").LayerSnapshot} LayerSnapshot
 * @typedef {import("./names.js").Parameter} Parameter
 *
 * @typedef {object} ParameterNumbers
 * @property {number} after the value in force
 * @property {number} [before] the last update
 * @property {number} [gradient] that the update followed
 */

/** Rounding of the last bits is no change by hand. */
const ROUNDING = 1e-9;

/**
 * Whether plain gradient descent made a parameter what it is: before − η · gradient = after. Where it
 * was set by hand after the update, that does not hold.
 *
 * @param {ParameterNumbers} numbers
 * @param {number} learningRate
 */
export function isPlainStep({ before, gradient, after }, learningRate) {
  if (before === undefined || gradient === undefined) return false;
  const difference = Math.abs(before - learningRate * gradient - after);
  return difference <= ROUNDING * Math.max(Math.abs(before), Math.abs(after), 1e-300);
}

/**
 * Whether a parameter was set by hand at a step, after its update.
 *
 * @param {import("../protocol/frames.js").Edit[]} edits
 * @param {Parameter} parameter
 * @param {number} step
 */
export function isSetAt(edits, { layer, from, to }, step) {
  return edits.some(({ atStep, change }) => {
    const set = /** @type {Parameter | undefined} */ (change.parameter);
    return atStep === step && set?.layer === layer && set.from === from && set.to === to;
  });
}

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
