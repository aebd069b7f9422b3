/** @typedef {import("./settings.js").Settings} Settings */

/** The paces of the bar, in iterations a second. */
export const PACES = /** @type {const} */ ([1 / 1.2, 5, 30, 200, 1000, "max"]);

export const INITIALISATIONS = ["xavier", "he", "std0.01", "std1", "zero"];

export const SAMPLINGS = /** @type {const} */ (["epochs", "replacement"]);

const OF_CLASSES = ["softmaxCrossEntropy", "sigmoidCrossEntropy"];
const OF_VALUES = ["halfSquaredError", "meanSquaredError", "meanAbsoluteError"];

export const LOSSES = [...OF_CLASSES, ...OF_VALUES];

/**
 * The losses that fit the samples: cross entropies need classes, that of one sigmoid output needs two.
 *
 * @param {number} classes 0 in a regression
 */
export function lossesFor(classes) {
  if (classes === 0) return OF_VALUES;
  return LOSSES.filter((loss) => loss !== "sigmoidCrossEntropy" || classes === 2);
}

/**
 * The learning rate that suits an optimizer on networks of this size: momentum adds up what came
 * before, the adaptive ones move every parameter by about the rate itself.
 *
 * @type {Record<string, number>}
 */
export const RATES = {
  gd: 0.1,
  momentum: 0.02,
  momentum_torch: 0.02,
  nesterov: 0.02,
  adagrad: 0.05,
  rmsprop: 0.01,
  adam: 0.01,
  adam_book: 0.01,
};

const SEED = { atLeast: 0, atMost: 2 ** 32 - 1, integer: true };

/** @type {Record<string, import("../../controls/entry.js").Limits>} */
export const LIMITS = {
  l1: { atLeast: 0 },
  l2: { atLeast: 0 },
  dropout: { atLeast: 0, atMost: 0.9 },
  classWeight: { atLeast: 0 },
  epochs: { atLeast: 1, atMost: 1_000_000, integer: true },
  seed: SEED,
};

/** @param {number} seed */
export const nextSeed = (seed) => (seed + 1) % 2 ** 32;

/** @type {Settings} What a link or an example that says nothing else means. */
export const USUAL = {
  data: { set: "circle", samples: 400, noise: 0.1, seed: 0, testShare: 0.2, standardise: false },
  features: ["x1", "x2"],
  hidden: [{ neurons: 8, activation: "tanh" }],
  initialisation: "xavier",
  loss: "softmaxCrossEntropy",
  optimizer: { name: "gd" },
  learningRate: 0.1,
  batchSize: 10,
  sampling: "epochs",
  l1: 0,
  l2: 0,
  dropout: 0,
  epochs: 1000,
  seed: 0,
};
