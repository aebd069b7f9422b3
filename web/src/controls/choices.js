import { COEFFICIENT_LIMITS, OPTIMIZERS } from "./optimizers.js";

/** @typedef {import("../scenes/descent/settings.js").Settings} Settings */

/**
 * @typedef {object} Start where a function is begun when it is chosen from the list
 * @property {number[]} start
 * @property {number} learningRate for plain gradient descent: it arrives, and can be followed
 */

/** @type {Record<string, Start>} */
export const ONE_VARIABLE = {
  article: { start: [-18], learningRate: 10 },
  quartic: { start: [2], learningRate: 0.02 },
  wavy: { start: [-4.4], learningRate: 0.05 },
  square: { start: [-3], learningRate: 0.1 },
  cubic: { start: [-0.5], learningRate: 0.05 },
  sin: { start: [0.5], learningRate: 0.3 },
  gauss: { start: [0.2], learningRate: 0.3 },
  tanh: { start: [2], learningRate: 0.3 },
  sigmoid: { start: [4], learningRate: 1 },
  exp: { start: [1], learningRate: 0.1 },
  log: { start: [3], learningRate: 0.1 },
  sqrt: { start: [4], learningRate: 0.1 },
  reciprocal: { start: [0.7], learningRate: 0.1 },
  linear: { start: [2], learningRate: 0.05 },
  constant: { start: [1], learningRate: 0.1 },
};

/** @type {Record<string, Start>} */
export const TWO_VARIABLES = {
  bowl: { start: [-3, 4], learningRate: 0.1 },
  elongated: { start: [-7, 2], learningRate: 0.95 },
  rosenbrock: { start: [-1.2, 1], learningRate: 0.001 },
  beale: { start: [1, 1], learningRate: 0.01 },
  himmelblau: { start: [0, 0], learningRate: 0.01 },
  rastrigin: { start: [2.3, -1.8], learningRate: 0.002 },
  booth: { start: [-6, 4], learningRate: 0.05 },
  camel3: { start: [-1.9, 1.2], learningRate: 0.05 },
  saddle: { start: [-1.5, 0.001], learningRate: 0.1 },
  monkey: { start: [1, 0.6], learningRate: 0.02 },
};

/** @typedef {import("./entry.js").Limits} Limits */

/** @type {Record<string, Limits>} */
export const LIMITS = {
  learningRate: { above: 0 },
  ...COEFFICIENT_LIMITS,
  h: { above: 0, atMost: 1 },
  steps: { atLeast: 1, atMost: 1_000_000, integer: true },
  tolerance: { atLeast: 0 },
  start: { atLeast: -(2 ** 53), atMost: 2 ** 53 },
};

/**
 * What changes when a function is chosen.
 *
 * @param {string} objective
 * @param {string} optimizer the optimizer that stays
 * @returns {Partial<Settings>}
 */
export function settingsOfFunction(objective, optimizer) {
  const chosen = TWO_VARIABLES[objective] ?? ONE_VARIABLE[objective];
  return optimizer === "gd"
    ? { objective, start: [...chosen.start], learningRate: chosen.learningRate }
    : { objective, start: [...chosen.start] };
}

/**
 * What changes when an optimizer is chosen.
 *
 * @param {string} name
 * @param {string} objective the function that stays
 * @returns {Partial<Settings>}
 */
export function settingsOfOptimizer(name, objective) {
  const { coefficients, learningRate } = OPTIMIZERS[name];
  const ofFunction = (TWO_VARIABLES[objective] ?? ONE_VARIABLE[objective])?.learningRate ?? 0.1;
  return { optimizer: { name, ...coefficients }, learningRate: learningRate ?? ofFunction };
}
