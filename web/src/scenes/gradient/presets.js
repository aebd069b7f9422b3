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

/** @type {Settings} The bowl of the article, near the place of which it asks. */
const BOWL = {
  f: "x0^2 + x1^2",
  window: { x0: [-5, 5], x1: [-5, 5] },
  point: [3, 2],
  h: 1e-4,
  angle: 120,
  arrows: 15,
  way: "down",
};

/** @type {Preset[]} */
export const PRESETS = [
  preset("bowl", "partials", "2.2", BOWL),
  preset("valley", "partials", "2.2", {
    ...BOWL,
    f: "x0^2/20 + x1^2",
    window: { x0: [-8, 8], x1: [-4, 4] },
    point: [-5, 2],
    angle: 0,
  }),
  preset("direction", "directions", "2.3", {
    ...BOWL,
    f: "x0^2/4 + x0*x1/2 + x1^2",
    point: [2, 1.5],
    angle: 135,
    arrows: 0,
    way: "up",
  }),
  preset("saddle", "directions", "2.3", {
    ...BOWL,
    f: "x0^2 - x1^2",
    window: { x0: [-3, 3], x1: [-3, 3] },
    point: [0, 0],
    angle: 45,
  }),
  preset("waves", "directions", "2.3", {
    ...BOWL,
    f: "sin(x0) + cos(x1)",
    window: { x0: [-5, 5], x1: [-5, 5] },
    point: [1, 2],
    angle: 0,
    arrows: 19,
  }),
  preset("kink", "limits", "2.3", {
    ...BOWL,
    f: "abs(x0) + abs(x1)/2",
    window: { x0: [-3, 3], x1: [-3, 3] },
    point: [0, 1],
    h: 0.1,
  }),
  preset("domain", "limits", "2.3", {
    ...BOWL,
    f: "log(x0) + sqrt(x1 + 1)",
    window: { x0: [-1, 4], x1: [-2, 3] },
    point: [1, 1],
  }),
];

/**
 * @param {string} id
 * @param {string} group
 * @param {string} section
 * @param {Settings} settings
 * @returns {Preset}
 */
function preset(id, group, section, settings) {
  return { id, group: `lesson.group.${group}`, section, settings };
}
