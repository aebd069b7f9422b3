/**
 * The examples of the scene.
 *
 * @typedef {import("./figure.js").Settings} Settings
 * @typedef {object} Preset
 * @property {string} id
 * @property {string} group key of the heading it stands under
 * @property {string} section of the article that it shows
 * @property {Settings} settings
 */

/** @type {Settings} The sample of the article with weights as its book draws them, in short numbers. */
const ARTICLE = {
  x: [[0.6, 0.9]],
  W: [
    [0.4736, 0.9977, 0.8467],
    [0.8556, 0.0356, 0.6942],
  ],
  t: [2],
  h: 1e-4,
  at: 0,
  version: "right",
};

/** @type {Preset[]} */
export const PRESETS = [
  preset("article", "net", ARTICLE),
  preset("tiny", "net", { ...ARTICLE, h: 1e-13 }),
  preset("batch", "net", {
    ...ARTICLE,
    x: [
      [0.6, 0.9],
      [1, -0.5],
    ],
    t: [2, 0],
  }),
  preset("twice", "softmax", { ...ARTICLE, version: "twice" }),
  preset("sure", "softmax", {
    ...ARTICLE,
    x: [[1, 1]],
    W: [
      [-10, -10, 20],
      [-10, -10, 20],
    ],
    version: "twice",
  }),
  preset("wrong", "softmax", {
    ...ARTICLE,
    x: [[1, 1]],
    W: [
      [4, -4, -4],
      [4, -4, -4],
    ],
    version: "twice",
  }),
];

/**
 * @param {string} id
 * @param {string} group
 * @param {Settings} settings
 * @returns {Preset}
 */
function preset(id, group, settings) {
  return { id, group: `lesson.group.${group}`, section: "2.4", settings };
}
