import { isToy, traitsOf } from "./sets.js";

/**
 * @typedef {import("../protocol/training-frames.js").DataSpec} DataSpec
 * @typedef {import("./sets.js").Traits} Traits
 * @typedef {import("../scenes/training/settings.js").Settings} TrainingSettings
 * @typedef {Partial<TrainingSettings>} SomeSettings
 */

/** The sampled square is small; its inputs are of the size of 1 already. @type {SomeSettings} */
const SMALL = {
  hidden: [{ neurons: 8, activation: "tanh" }],
  initialisation: "xavier",
  learningRate: 0.1,
  batchSize: 10,
};

/**
 * Networks that learn each kind of data well; with plain SGD, over five seeds, digits reach a median
 * test accuracy of 0.97 within 20 epochs and iris of 0.97 within 50.
 *
 * @type {Record<"plane" | "curve" | "table" | "image", SomeSettings>}
 */
const NETWORKS = {
  plane: SMALL,
  curve: { ...SMALL, hidden: [{ neurons: 16, activation: "tanh" }] },
  table: {
    hidden: [{ neurons: 8, activation: "relu" }],
    initialisation: "he",
    learningRate: 0.1,
    batchSize: 16,
  },
  image: {
    hidden: [{ neurons: 32, activation: "relu" }],
    initialisation: "he",
    learningRate: 0.1,
    batchSize: 32,
  },
};

/**
 * What changes when a data set is chosen: the set, and whatever of the present settings does not fit
 * it. A set of the same kind keeps the network, so that the two can be compared. What is `undefined`
 * is left out of the new settings.
 *
 * @param {string} set
 * @param {TrainingSettings} present
 * @param {DataSpec["own"]} [own]
 * @returns {SomeSettings}
 */
export function settingsOfSet(set, present, own) {
  const data = dataOf(set, present.data, own);
  const traits = traitsOf(data);
  const before = traitsOf(present.data);
  if (!traits) return { data };
  return {
    data,
    ...(before && kindOf(before) === kindOf(traits) ? {} : NETWORKS[kindOf(traits)]),
    loss: lossOf(traits, before, present.loss),
    features: traits.inputs === 2 ? (present.features ?? ["x1", "x2"]) : undefined,
    classWeights: before?.classes === traits.classes ? present.classWeights : undefined,
    weights: undefined,
  };
}

/**
 * @param {string} set
 * @param {DataSpec} present
 * @param {DataSpec["own"]} own
 * @returns {DataSpec}
 */
function dataOf(set, present, own) {
  const { seed, testShare } = present;
  if (set === "own") return { set, own, seed, testShare, standardise: true };
  if (!isToy(set)) return { set, seed, testShare, standardise: true };
  const { samples = 400, noise = 0.1 } = present;
  return { set, samples, noise, seed, testShare, standardise: false };
}

/**
 * @param {Traits} traits
 * @returns {keyof typeof NETWORKS}
 */
function kindOf({ inputs }) {
  if (inputs === 1) return "curve";
  if (inputs === 2) return "plane";
  return inputs < 64 ? "table" : "image";
}

/**
 * The present loss where it fits; the task's own where the task is another.
 *
 * @param {Traits} traits
 * @param {Traits | null} before
 * @param {string} present
 */
function lossOf({ task, classes }, before, present) {
  const ofTask = task === "regression" ? "halfSquaredError" : "softmaxCrossEntropy";
  if (before?.task !== task) return ofTask;
  return present === "sigmoidCrossEntropy" && classes !== 2 ? ofTask : present;
}
