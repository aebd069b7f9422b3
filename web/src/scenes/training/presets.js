import { USUAL } from "./choices.js";

/**
 * The examples of the scene. Several settings in `runs` are run side by side; `settings` is the first
 * of them.
 *
 * @typedef {import("./settings.js").Settings} Settings
 * @typedef {object} Preset
 * @property {string} id
 * @property {string} group key of the heading it stands under
 * @property {number | "max"} pace at which its point can be seen
 * @property {Settings} settings
 * @property {Settings[]} runs
 */

/** @param {string} set */
const toy = (set, differing = {}) => ({ ...USUAL.data, set, ...differing });

/** @param {number} count @param {number} neurons @param {string} activation */
const layers = (count, neurons, activation) =>
  Array.from({ length: count }, () => ({ neurons, activation }));

/** @type {Settings} One hidden layer, which XOR needs. */
const XOR = { ...USUAL, data: toy("xor"), hidden: layers(1, 4, "tanh"), epochs: 300 };

/** @type {Settings} */
const RATES = { ...USUAL, data: toy("moons"), batchSize: 32, epochs: 200 };

/** @type {Settings} */
const DEEP = {
  ...USUAL,
  data: toy("circle", { noise: 0.05 }),
  hidden: layers(5, 8, "sigmoid"),
  batchSize: 32,
  epochs: 200,
};

/** @type {Settings} Few samples with much noise, and far more parameters than they can fix. */
const OVERFITTED = {
  ...USUAL,
  data: toy("moons", { samples: 60, noise: 0.5, testShare: 0.5 }),
  hidden: layers(2, 16, "tanh"),
  optimizer: { name: "adam" },
  learningRate: 0.01,
  epochs: 1000,
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
  preset("circle", "first", 200, USUAL),
  preset("xor-line", "first", 200, { ...XOR, hidden: [] }),
  preset("xor", "first", 200, XOR),
  preset("rate-small", "rates", 1000, { ...RATES, learningRate: 0.001 }),
  preset("rate-large", "rates", 200, { ...RATES, learningRate: 10 }),
  preset(
    "batches",
    "rates",
    200,
    { ...RATES, batchSize: 1 },
    { ...RATES, batchSize: 32 },
    { ...RATES, batchSize: 320 },
  ),
  preset("saturated", "depth", 1000, { ...DEEP, initialisation: "std1" }),
  preset("zero", "depth", 1000, { ...XOR, initialisation: "zero" }),
  preset("vanishing", "depth", 1000, { ...DEEP, hidden: layers(20, 8, "sigmoid") }),
  preset("exploding", "depth", 30, {
    ...DEEP,
    hidden: layers(20, 16, "relu"),
    initialisation: "std1",
  }),
  preset("overfitted", "more", "max", OVERFITTED, { ...OVERFITTED, l2: 0.03 }),
  preset("digits", "more", 200, DIGITS),
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

/**
 * The first example on the data of these settings, or null where the chosen one is about them or none
 * is.
 *
 * @param {Settings} settings
 * @param {string} chosen
 * @returns {Preset | null}
 */
export function exampleOf({ data }, chosen) {
  const examples = PRESETS.filter(({ settings }) => settings.data.set === data.set);
  return examples.some(({ id }) => id === chosen) ? null : (examples[0] ?? null);
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
    one.optimizer.name === other.optimizer.name &&
    !other.weights &&
    TELLING.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]))
  );
}

/**
 * @param {string} id
 * @param {string} group
 * @param {number | "max"} pace
 * @param {...Settings} runs
 * @returns {Preset}
 */
function preset(id, group, pace, ...runs) {
  return { id, group: `training.group.${group}`, pace, settings: runs[0], runs };
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
