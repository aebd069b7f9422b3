/**
 * @typedef {import("./settings.js").Settings} Settings
 */

/**
 * One digit is enough for a rate to start from: 0.0347 becomes 0.03.
 *
 * @param {number} value
 */
const oneDigit = (value) => Number(value.toPrecision(1));

/**
 * The same start and function for four optimizers side by side. Gradient descent keeps its learning
 * rate and momentum takes half of it, since it adds up what came before; AdaGrad and Adam walk in units
 * of x whatever the gradient is, so their rates come from the width of the picture.
 *
 * @param {Settings} settings
 * @param {number} width of the window along x0
 * @returns {Settings[]}
 */
export function comparedOptimizers(settings, width) {
  const { learningRate } = settings;
  return [
    { ...settings, optimizer: { name: "gd" } },
    { ...settings, optimizer: { name: "momentum" }, learningRate: oneDigit(learningRate / 2) },
    { ...settings, optimizer: { name: "adagrad" }, learningRate: oneDigit(width / 10) },
    { ...settings, optimizer: { name: "adam" }, learningRate: oneDigit(width / 40) },
  ];
}
