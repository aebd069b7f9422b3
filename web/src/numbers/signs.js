/**
 * The signs of quantities and settings; they are the same in every language.
 *
 * @type {Record<string, string>}
 */
const SIGNS = {
  x0: "x₀",
  x1: "x₁",
  f: "f",
  g0: "g₀",
  g1: "g₁",
  learningRate: "η",
  momentum: "α",
  rho: "ρ",
  beta1: "β₁",
  beta2: "β₂",
  eps: "ε",
  gradient: "∇",
  batchSize: "B",
  l1: "λ₁",
  l2: "λ₂",
  dropout: "p",
  classWeights: "w",
  steps: "n",
  tolerance: "tol",
  pi: "π",
};

/** Those of one variable, where they differ. @type {Record<string, string>} */
const OF_ONE_VARIABLE = { x0: "x", g0: "f′" };

/**
 * @param {string} name of a column, a setting or a constant
 * @param {number} [dimension] the number of variables
 * @returns {string} the name itself where it has no sign
 */
export function signOf(name, dimension = 2) {
  return (dimension === 1 ? OF_ONE_VARIABLE[name] : undefined) ?? SIGNS[name] ?? name;
}
