/**
 * An answer of the server to three probabilities of which the last class is right: -ln 0.5 = 0.6931.
 *
 * @type {import("../../src/losses/answer.js").Answer}
 */
export const ANSWER = {
  shape: [3],
  rows: 1,
  elements: 3,
  y: [0.2, 0.3, 0.5],
  target: [0, 0, 1],
  losses: [
    {
      name: "halfSquaredError",
      applies: true,
      value: 0.19,
      divisor: 1,
      factor: 0.5,
      shares: [0.02, 0.045, 0.125],
      gradient: [0.2, 0.3, -0.5],
      operands: { error: [0.2, 0.3, -0.5], square: [0.04, 0.09, 0.25] },
      logOfZero: [],
    },
    {
      name: "squaredError",
      applies: true,
      value: 0.38,
      divisor: 1,
      factor: 1,
      shares: [0.04, 0.09, 0.25],
      gradient: [0.4, 0.6, -1],
      operands: { error: [0.2, 0.3, -0.5], square: [0.04, 0.09, 0.25] },
      logOfZero: [],
    },
    {
      name: "crossEntropy",
      applies: true,
      value: 0.6931471805599453,
      divisor: 1,
      factor: 1,
      shares: [0, 0, 0.6931471805599453],
      gradient: [0, 0, -2],
      operands: { p: [0.2, 0.3, 0.5], log: [-1.6094, -1.204, -0.6931471805599453] },
      logOfZero: [],
    },
    { name: "crossEntropyOfLogits", applies: false, why: "needsLogits" },
  ],
  argmaxLoss: null,
  softmax: { y: [0.29, 0.32, 0.39], rowSums: [1] },
  scales: {
    learningRate: 0.1,
    rows: [
      {
        name: "halfSum",
        loss: 0.19,
        factor: 1,
        gradient: [0.2, 0.3, -0.5],
        learningRate: 0.1,
        step: [-0.02, -0.03, 0.05],
      },
      {
        name: "sum",
        loss: 0.38,
        factor: 2,
        gradient: [0.4, 0.6, -1],
        learningRate: 0.05,
        step: [-0.02, -0.03, 0.05],
      },
    ],
  },
  outlier: {
    place: 2,
    error: -0.5,
    squared: { share: 0.658, with: 0.1267, without: 0.065 },
    absolute: { share: 0.5, with: 0.333, without: 0.25 },
  },
  moved: {
    place: 2,
    y: [0, 0.5, 1],
    losses: { halfSquaredError: [0.565, 0.19, 0.065], crossEntropy: [null, 0.693, 0] },
    gradients: { halfSquaredError: [-1, -0.5, 0], crossEntropy: [null, -2, -1] },
  },
};

/** @type {import("../../src/scenes/loss/settings.js").Settings} */
export const SETTINGS = {
  y: [[0.2, 0.3, 0.5]],
  t: [[0, 0, 1]],
  labels: null,
  as: "probabilities",
  place: 2,
  learningRate: 0.1,
  chosen: "crossEntropy",
};

/** @returns {import("../../src/losses/answer.js").State} */
export const state = (settings = SETTINGS, answer = ANSWER) => ({
  settings,
  shown: { settings, answer },
  notice: null,
  refused: null,
  connection: "open",
});
