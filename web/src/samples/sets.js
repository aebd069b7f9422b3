/**
 * What a data set is, as far as a network must know it.
 *
 * @typedef {object} Traits
 * @property {"classification" | "regression"} task
 * @property {number} inputs
 * @property {number} classes 0 in a regression
 * @property {string} group key of the heading it stands under
 * @property {string} [credit] key of the line that says whose data they are
 */

/** @type {Record<string, Traits>} */
export const SETS = {
  circle: plane("samples.groupTwo", 2),
  xor: plane("samples.groupTwo", 2),
  gauss: plane("samples.groupTwo", 2),
  spiral: plane("samples.groupTwo", 2),
  moons: plane("samples.groupTwo", 2),
  threeSpirals: plane("samples.groupMore", 3),
  blobs: plane("samples.groupMore", 4),
  plane: plane("samples.groupRegression", 0),
  multiGauss: plane("samples.groupRegression", 0),
  wave: { ...plane("samples.groupRegression", 0), inputs: 1 },
  iris: {
    task: "classification",
    inputs: 4,
    classes: 3,
    group: "samples.groupReal",
    credit: "samples.creditIris",
  },
  digits: {
    task: "classification",
    inputs: 64,
    classes: 10,
    group: "samples.groupReal",
    credit: "samples.creditDigits",
  },
};

/** Whether its samples are drawn anew, so that their number and noise can be chosen. */
export const isToy = (/** @type {string} */ set) => set in SETS && !SETS[set].credit;

/**
 * The traits of a learner's own samples.
 *
 * @param {import("../protocol/training-frames.js").OwnSamples} own
 * @returns {Traits}
 */
function traitsOfOwn({ inputs, classes }) {
  return {
    task: classes ? "classification" : "regression",
    inputs: inputs.length,
    classes: classes?.length ?? 0,
    group: "samples.groupOwn",
  };
}

/**
 * @param {import("../protocol/training-frames.js").DataSpec} data
 * @returns {Traits | null} null for a set that this page does not know
 */
export function traitsOf(data) {
  if (data.set === "own") return data.own ? traitsOfOwn(data.own) : null;
  return SETS[data.set] ?? null;
}

/**
 * @param {string} group
 * @param {number} classes
 * @returns {Traits}
 */
function plane(group, classes) {
  return { task: classes === 0 ? "regression" : "classification", inputs: 2, classes, group };
}
