/**
 * The examples of the scene. Several settings in `runs` are run side by side; `settings` is the
 * first of them.
 *
 * @typedef {import("../scenes/descent/settings.js").Settings} Settings
 * @typedef {object} Preset
 * @property {string} id
 * @property {string} group key of the heading it stands under
 * @property {Settings} settings
 * @property {Settings[]} runs
 */

/** @type {Settings} The bowl of the article, from its start point. */
const BOWL = {
  objective: "bowl",
  start: [-3, 4],
  optimizer: { name: "gd" },
  learningRate: 0.1,
  steps: 100,
  gradient: { method: "exact" },
  tolerance: 1e-6,
};

/** The article differentiates numerically. */
const CENTRAL = { method: "central", h: 1e-4 };

/** @type {Settings} The long bowl of the book, on which its optimizers are compared. */
const ELONGATED = {
  ...BOWL,
  objective: "elongated",
  start: [-7, 2],
  learningRate: 0.95,
  steps: 30,
};

/** @type {Preset[]} */
export const PRESETS = [
  preset("bowl-0.1", "rates", BOWL),
  preset("bowl-0.9", "rates", { ...BOWL, learningRate: 0.9, steps: 200 }),
  preset("bowl-1", "rates", { ...BOWL, learningRate: 1, steps: 200 }),
  preset("bowl-10", "rates", { ...BOWL, learningRate: 10, gradient: CENTRAL }),
  preset("bowl-1e-10", "rates", { ...BOWL, learningRate: 1e-10, gradient: CENTRAL }),
  preset(
    "optimizers",
    "shapes",
    ELONGATED,
    { ...ELONGATED, optimizer: { name: "momentum", momentum: 0.9 }, learningRate: 0.1 },
    { ...ELONGATED, optimizer: { name: "adagrad", eps: 1e-7 }, learningRate: 1.5 },
    {
      ...ELONGATED,
      optimizer: { name: "adam_book", beta1: 0.9, beta2: 0.999, eps: 1e-7 },
      learningRate: 0.3,
    },
  ),
  preset("rosenbrock", "shapes", {
    ...BOWL,
    objective: "rosenbrock",
    start: [-1.2, 1],
    learningRate: 0.0015,
    steps: 30_000,
  }),
  preset("beale", "shapes", {
    ...BOWL,
    objective: "beale",
    start: [1, 1.5],
    learningRate: 0.01,
    steps: 5000,
  }),
  preset("himmelblau", "shapes", {
    ...BOWL,
    objective: "himmelblau",
    start: [0, 0],
    learningRate: 0.01,
  }),
  preset("saddle", "shapes", { ...BOWL, objective: "saddle", start: [-2, 0] }),
  preset("rastrigin", "shapes", {
    ...BOWL,
    objective: "rastrigin",
    start: [2.3, -1.8],
    learningRate: 0.002,
  }),
  preset("article", "curves", {
    ...BOWL,
    objective: "article",
    start: [5],
    learningRate: 10,
  }),
  preset("quartic", "curves", { ...BOWL, objective: "quartic", start: [2], learningRate: 0.02 }),
  preset("wavy", "curves", { ...BOWL, objective: "wavy", start: [4], learningRate: 0.05 }),
];

/** What the page opens with: the article's own program. It zigzags, and it arrives. */
export const OPENING = PRESETS[1];

/**
 * The example whose first run is this one, or null.
 *
 * @param {Settings} settings
 * @returns {Preset | null}
 */
export function presetOf(settings) {
  return PRESETS.find((candidate) => isSame(candidate.settings, settings)) ?? null;
}

/** What the text is about where the function is one of the learner's own. */
const OWN = { id: "own" };

/**
 * The first example on the function of these settings, or null where the chosen one is about it or none
 * is.
 *
 * @param {Settings} settings
 * @param {string} chosen
 * @returns {{ id: string } | null}
 */
export function exampleOf({ objective, expression }, chosen) {
  if (expression !== undefined) return chosen === OWN.id ? null : OWN;
  const examples = PRESETS.filter(({ settings }) => settings.objective === objective);
  return examples.some(({ id }) => id === chosen) ? null : (examples[0] ?? null);
}

/**
 * @param {string} id
 * @param {string} group
 * @param {...Settings} runs
 * @returns {Preset}
 */
function preset(id, group, ...runs) {
  return { id, group: `lesson.group.${group}`, settings: runs[0], runs };
}

/**
 * @param {Settings} one
 * @param {Settings} other
 */
function isSame(one, other) {
  return (
    one.objective === other.objective &&
    String(one.start) === String(other.start) &&
    one.optimizer.name === other.optimizer.name &&
    one.learningRate === other.learningRate &&
    one.gradient.method === other.gradient.method
  );
}
