/**
 * The examples of the scene.
 *
 * @typedef {import("./figure.js").Settings} Settings
 * @typedef {import("./figure.js").Interval} Interval
 * @typedef {object} Preset
 * @property {string} id
 * @property {string} group key of the heading it stands under
 * @property {string} section of the article that it shows
 * @property {Settings} settings
 */

/** The function of the article. */
const ARTICLE = "0.01*x^2 + 0.1*x";

/** @type {Preset[]} */
export const PRESETS = [
  preset("article-5", "article", ARTICLE, 5, 4, [0, 20]),
  preset("article-10", "article", ARTICLE, 10, 1e-4, [0, 20]),
  preset("sin", "smooth", "sin(x)", 1, 1e-4, [-4, 6]),
  preset("tiny", "smooth", "sin(x)", 1, 1e-13, [-4, 6]),
  preset("exp", "smooth", "exp(x)", 1, 1e-2, [-2, 3]),
  preset("cube", "smooth", "x^3", 1, 0.5, [-2, 2]),
  preset("abs", "kinks", "abs(x)", 0, 0.5, [-3, 3]),
  preset("relu", "kinks", "relu(x)", 0, 0.5, [-3, 3]),
];

/**
 * @param {string} id
 * @param {string} group
 * @param {string} f
 * @param {number} x
 * @param {number} h
 * @param {Interval} window
 * @returns {Preset}
 */
function preset(id, group, f, x, h, window) {
  return {
    id,
    group: `lesson.group.${group}`,
    section: "2.1",
    settings: { f, x, h, window, precision: "double" },
  };
}
