import { USUAL } from "./choices.js";

/**
 * The examples of the scene. Several settings in `runs` are run side by side; `settings` is the first
 * of them.
 *
 * @typedef {import("./settings.js").Settings} Settings
 * @typedef {object} Preset
 * @property {string} id
 * @property {string} group key of the heading it stands under
 * @property {string} section of the article that it shows
 * @property {number | "max"} pace at which its point can be seen
 * @property {Settings} settings
 * @property {Settings[]} runs
 */

/** @param {string} set */
const toy = (set, differing = {}) => ({ ...USUAL.data, set, ...differing });

/** @param {number} count @param {number} neurons @param {string} activation */
const layers = (count, neurons, activation) =>
  Array.from({ length: count }, () => ({ neurons, activation }));

/** @type {Settings} */
const SPIRALS = {
  ...USUAL,
  data: toy("threeSpirals", { samples: 450 }),
  hidden: [
    { neurons: 16, activation: "tanh" },
    { neurons: 8, activation: "tanh" },
  ],
  initialisation: "he",
  learningRate: 0.3,
  epochs: 100,
};

/** @type {Settings} */
const XOR = {
  ...USUAL,
  data: toy("xor"),
  hidden: layers(1, 4, "tanh"),
  learningRate: 0.3,
  epochs: 100,
};

/** @type {Settings} The usual network on the usual data: with 0.3 it arrives. */
const RATES = { ...USUAL, learningRate: 0.3, epochs: 50 };

/** @type {Settings} A regression whose loss has no limit, and so no limit to its gradient. */
const WAVE = {
  ...withoutFeatures(USUAL),
  data: toy("wave"),
  hidden: layers(1, 16, "tanh"),
  loss: "halfSquaredError",
  learningRate: 1,
  epochs: 100,
};

/** @type {Settings} The article's own numbers: 2000 samples to train on, batch 64, 10 epochs. */
const ARITHMETIC = {
  ...USUAL,
  data: toy("circle", { samples: 2500 }),
  learningRate: 0.3,
  batchSize: 64,
  epochs: 10,
};

/** @type {Settings} */
const DEEP = {
  ...USUAL,
  hidden: layers(6, 8, "sigmoid"),
  initialisation: "std1",
  epochs: 50,
};

/** @type {Settings} */
const ZERO = {
  ...USUAL,
  hidden: layers(1, 8, "sigmoid"),
  initialisation: "zero",
  learningRate: 0.3,
  epochs: 100,
};

/** @type {Settings} A hundred samples with much noise, and twelve times as many parameters. */
const OVERFITTED = {
  ...USUAL,
  data: toy("circle", { noise: 0.6, testShare: 0.75 }),
  hidden: layers(2, 32, "relu"),
  initialisation: "he",
  epochs: 300,
};

/** @type {Settings} */
const DIGITS = {
  ...withoutFeatures(USUAL),
  data: { set: "digits", seed: 0, testShare: 0.2, standardise: true },
  hidden: layers(1, 32, "relu"),
  initialisation: "he",
  batchSize: 32,
  epochs: 20,
};

/** @type {Preset[]} */
export const PRESETS = [
  preset("spirals", "first", "3.3", 300, SPIRALS),
  preset("xor-line", "first", "3.3", 200, { ...XOR, hidden: [] }),
  preset("xor", "first", "3.3", 200, XOR),
  preset("rates", "rates", "3.1", 200, { ...RATES, learningRate: 0.003 }, RATES, {
    ...RATES,
    learningRate: 10,
  }),
  preset("diverging", "rates", "3.1", 5, WAVE),
  preset("arithmetic", "rates", "3.2", 30, ARITHMETIC),
  preset(
    "batches",
    "rates",
    "3.2",
    200,
    { ...USUAL, batchSize: 1, epochs: 10 },
    { ...USUAL, batchSize: 10, epochs: 100 },
    { ...USUAL, batchSize: 320, epochs: 3200 },
  ),
  preset("vanishing-6", "depth", "4.6", 200, DEEP),
  preset("vanishing-20", "depth", "4.6", 200, { ...DEEP, hidden: layers(20, 8, "sigmoid") }),
  preset("exploding", "depth", "4.5", 1 / 1.2, {
    ...DEEP,
    hidden: layers(10, 16, "relu"),
    learningRate: 0.01,
  }),
  preset("zero", "depth", "4.7", 200, ZERO),
  preset("overfitted", "more", "3.2", 300, OVERFITTED, { ...OVERFITTED, l2: 0.01 }),
  preset("digits", "more", "3.3", 100, DIGITS),
];

/** What the page opens with. */
export const OPENING = PRESETS[0];

/** What an example and its run must have in common; a run gets other defaults filled in. */
const TELLING = /** @type {const} */ ([
  "hidden",
  "initialisation",
  "loss",
  "learningRate",
  "batchSize",
  "sampling",
  "l1",
  "l2",
  "dropout",
]);

/**
 * The example whose first run is this one, or null.
 *
 * @param {Settings} settings
 * @returns {Preset | null}
 */
export function presetOf(settings) {
  return PRESETS.find((candidate) => isSame(candidate.settings, settings)) ?? null;
}

/** The text for data that no example has been chosen for. */
const FREE = { id: "free" };

/**
 * The chosen example goes on while its data stay (null); on other data nothing that it says holds.
 *
 * @param {Settings} settings
 * @param {string} chosen
 * @returns {{ id: string } | null}
 */
export function exampleOf({ data }, chosen) {
  const example = PRESETS.find(({ id }) => id === chosen);
  return example?.settings.data.set === data.set ? null : FREE;
}

/**
 * @param {Settings} one
 * @param {Settings} other
 */
function isSame(one, other) {
  return (
    one.data.set === other.data.set &&
    one.data.noise === other.data.noise &&
    one.data.samples === other.data.samples &&
    one.data.testShare === other.data.testShare &&
    one.optimizer.name === other.optimizer.name &&
    !other.weights &&
    TELLING.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]))
  );
}

/**
 * @param {string} id
 * @param {string} group
 * @param {string} section
 * @param {number | "max"} pace
 * @param {...Settings} runs
 * @returns {Preset}
 */
function preset(id, group, section, pace, ...runs) {
  return { id, group: `training.group.${group}`, section, pace, settings: runs[0], runs };
}

/**
 * Only samples with two inputs have features.
 *
 * @param {Settings} settings
 * @returns {Settings}
 */
function withoutFeatures(settings) {
  const bare = { ...settings };
  delete bare.features;
  return bare;
}
