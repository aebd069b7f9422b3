/**
 * How each optimizer makes a step, one line for each quantity in the order of the computation. The
 * formulas are those of the engine; `state` is the sum of squares that AdaGrad and RMSProp call h.
 *
 * @type {Record<string, [target: string, formula: string][]>}
 */
export const RULES = {
  gd: [["x", "x - eta*g"]],
  momentum: [
    ["v", "momentum*v - eta*g"],
    ["x", "x + v"],
  ],
  momentum_torch: [
    ["b", "momentum*b + g"],
    ["x", "x - eta*b"],
  ],
  nesterov: [
    ["b", "momentum*b + g"],
    ["x", "x - eta*(g + momentum*b)"],
  ],
  adagrad: [
    ["state", "state + g^2"],
    ["x", "x - eta*g/(sqrt(state) + eps)"],
  ],
  rmsprop: [
    ["state", "rho*state + (1 - rho)*g^2"],
    ["x", "x - eta*g/(sqrt(state) + eps)"],
  ],
  adam: [
    ["m", "beta1*m + (1 - beta1)*g"],
    ["v", "beta2*v + (1 - beta2)*g^2"],
    ["mHat", "m/(1 - beta1^t)"],
    ["vHat", "v/(1 - beta2^t)"],
    ["x", "x - eta*mHat/(sqrt(vHat) + eps)"],
  ],
  adam_book: [
    ["m", "beta1*m + (1 - beta1)*g"],
    ["v", "beta2*v + (1 - beta2)*g^2"],
    ["rate", "eta*sqrt(1 - beta2^t)/(1 - beta1^t)"],
    ["x", "x - rate*m/(sqrt(v) + eps)"],
  ],
};

/** The name on the wire of a quantity that is written otherwise in the formulas. */
const WIRE_NAMES = /** @type {Record<string, string>} */ ({ state: "h" });

/**
 * @typedef {object} Line one formula with everything that stands in it
 * @property {string} target what it gives
 * @property {boolean} replaces whether the target is also one of the operands, with its old value
 * @property {string} formula
 * @property {Record<string, number>} numbers
 * @property {number} [digits] that must be shown of the numbers
 * @property {number | undefined} result as the engine sent it
 */

/**
 * The lines that made coordinate `place` of a step; every number is the engine's.
 *
 * @param {string} optimizer
 * @param {import("../protocol/frames.js").Update} update
 * @param {number} place
 * @returns {Line[]}
 */
export function linesOfUpdate(optimizer, update, place) {
  const rules = RULES[optimizer] ?? [];
  /** @type {Record<string, number>} */
  const numbers = {
    ...update.coefficients,
    eta: update.learningRate,
    t: update.t,
    x: update.x[place],
    g: update.g[place],
  };
  for (const name of ["v", "b", "m", "state"]) take(name, update.before);
  return rules.map(([target, formula]) => {
    const result = resultOf(target);
    const line = { target, replaces: target in numbers, formula, numbers: { ...numbers }, result };
    if (result !== undefined) numbers[target] = result;
    return line;
  });

  /**
   * @param {string} name
   * @param {Record<string, number | number[]> | undefined} source
   */
  function take(name, source) {
    const value = at(source?.[WIRE_NAMES[name] ?? name]);
    if (value !== undefined) numbers[name] = value;
  }

  /** @param {string} target */
  function resultOf(target) {
    if (target === "x") return update.result[place];
    const wire = WIRE_NAMES[target] ?? target;
    return at(update.after?.[wire] ?? update.terms?.[wire]);
  }

  /** @param {number | number[] | undefined} value */
  function at(value) {
    return Array.isArray(value) ? value[place] : value;
  }
}
