/**
 * @typedef {import("../protocol/training-frames.js").Samples} Samples
 * @typedef {import("./surface.js").ClassSurface} ClassSurface
 *
 * @typedef {object} Prediction of one test sample
 * @property {number} sample counted through train and test
 * @property {number} predicted class
 * @property {number} wanted class
 * @property {number} confidence 0 to 1
 * @property {boolean} right
 */

/**
 * The predictions of the test samples, in their order, or the wrong ones first and the surest mistakes
 * before the others.
 *
 * @param {Samples} samples
 * @param {ClassSurface} predictions
 * @param {boolean} wrongFirst
 * @returns {Prediction[]}
 */
export function orderedPredictions({ train, test, t }, { classes, confidence }, wrongFirst) {
  const all = Array.from({ length: Math.min(test, classes.length) }, (_, i) => {
    const [predicted, wanted] = [classes[i], t[train + i]];
    const right = predicted === wanted;
    return { sample: train + i, predicted, wanted, confidence: confidence[i] / 255, right };
  });
  if (!wrongFirst) return all;
  const wrong = all.filter(({ right }) => !right).sort((a, b) => b.confidence - a.confidence);
  return [...wrong, ...all.filter(({ right }) => right)];
}
