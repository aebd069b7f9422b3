import { request } from "./settings.js";

/**
 * The examples of the scene.
 *
 * @typedef {import("./settings.js").Settings} Settings
 * @typedef {object} Preset
 * @property {string} id
 * @property {string} group key of the heading it stands under
 * @property {string} section of the article
 * @property {Settings} settings
 */

/** Ten classes, and a network that is fairly sure of one of them: the example of the book. */
const SURE_OF_2 = [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0];
const SURE_OF_7 = [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.6, 0, 0];
const TWO = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0];

/** What every example shares that says nothing else. */
const PLAIN = {
  labels: null,
  as: /** @type {const} */ ("probabilities"),
  place: 0,
  learningRate: 0.1,
  chosen: "crossEntropyWithEpsilon",
};

/** A column: one output for each of several samples. @param {number[]} values */
const column = (values) => values.map((value) => [value]);

/** @type {Preset[]} */
export const PRESETS = [
  preset("right", "article", "1", {
    y: [SURE_OF_2],
    t: [TWO],
    place: 2,
    chosen: "halfSquaredError",
  }),
  preset("wrong", "article", "1", { y: [SURE_OF_7], t: [TWO], place: 2 }),
  preset("perfect", "article", "1", { y: [[0, 0, 1]], t: [[0, 0, 1]], place: 2 }),
  preset("zero", "article", "1", { y: [[1, 0, 0]], t: [[0, 0, 1]], place: 2 }),
  preset("binary", "classes", "1.1", {
    y: column([0.9, 0.2, 0.7, 0.05]),
    t: column([1, 0, 0, 1]),
    place: 3,
    chosen: "binaryCrossEntropy",
  }),
  preset("labels", "classes", "1.1", {
    y: [
      [0.7, 0.2, 0.1],
      [0.1, 0.3, 0.6],
      [0.3, 0.4, 0.3],
    ],
    t: null,
    labels: [0, 2, 1],
    place: 7,
    chosen: "crossEntropy",
  }),
  preset("soft", "classes", "1.1", {
    y: [[0.2, 0.3, 0.5]],
    t: [[0.1, 0.2, 0.7]],
    place: 2,
    chosen: "crossEntropy",
  }),
  preset("logits", "classes", "4.8", {
    y: [[0.3, 2.9, 4]],
    t: [[0, 0, 1]],
    as: "logits",
    place: 2,
    chosen: "crossEntropyOfLogits",
  }),
  preset("saturated", "classes", "4.8", {
    y: [[40, 0]],
    t: null,
    labels: [1],
    as: "logits",
    place: 0,
    chosen: "crossEntropyWithEpsilon",
  }),
  preset("regression", "values", "1.2", {
    y: column([1.2, 1.9, 2.4, 2.2, 1.1]),
    t: column([1, 2, 2.5, 2, 1.5]),
    as: "values",
    place: 4,
    chosen: "meanSquaredError",
  }),
  preset("outlier", "values", "1.2", {
    y: column([1.2, 1.9, 2.4, 2.2, 1.1, 1.4]),
    t: column([1, 2, 2.5, 2, 1.5, -4]),
    as: "values",
    place: 5,
    chosen: "meanAbsoluteError",
  }),
  preset("scales", "values", "1", {
    y: column([0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]),
    t: column([1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5]),
    as: "values",
    place: 0,
    chosen: "batchHalfSquaredError",
  }),
];

/**
 * The example that settings are nearest to: the one with the same targets; null where there is none.
 *
 * @param {Settings} settings
 */
export function exampleOf(settings) {
  const targets = JSON.stringify(request(settings).t);
  const near = PRESETS.filter(({ settings: own }) => JSON.stringify(request(own).t) === targets);
  const rest = (/** @type {Settings} */ { y, as }) => JSON.stringify([y, as]);
  return near.find(({ settings: own }) => rest(own) === rest(settings)) ?? near[0] ?? null;
}

/**
 * @param {string} id
 * @param {string} group
 * @param {string} section
 * @param {Pick<Settings, "y" | "t" | "place"> & Partial<Settings>} settings
 * @returns {Preset}
 */
function preset(id, group, section, settings) {
  return { id, group: `lesson.group.loss.${group}`, section, settings: { ...PLAIN, ...settings } };
}
