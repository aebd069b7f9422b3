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

/** A longer name of a variable would push what stands beside it away. */
const LONGEST = 8;

/**
 * @param {string} name of a column, a setting or a constant
 * @param {number} [dimension] the number of variables
 * @param {string[]} [variables] their names, where the learner gave them some
 * @returns {string} the name itself where it has no sign
 */
export function signOf(name, dimension = 2, variables) {
  return (
    signOfOwn(name, variables) ??
    (dimension === 1 ? OF_ONE_VARIABLE[name] : undefined) ??
    SIGNS[name] ??
    name
  );
}

/**
 * The learner's own name for a coordinate, or the derivative along it where there are two.
 *
 * @param {string} column
 * @param {string[] | undefined} variables
 * @returns {string | undefined} undefined where the usual sign does
 */
export function signOfOwn(column, variables) {
  const [, kind, place] = /^([xg])([01])$/.exec(column) ?? [];
  const named = variables?.[Number(place)];
  if (!variables || named === undefined) return undefined;
  const short = shortName(named);
  if (kind === "x") return short;
  return variables.length === 1 ? undefined : `∂f/∂${short}`;
}

/** @param {string} name of a variable */
export const shortName = (name) =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
