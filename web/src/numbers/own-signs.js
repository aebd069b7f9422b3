import { signOf } from "./signs.js";

/** A longer name of a variable would push what stands beside it away. */
const LONGEST = 8;

/**
 * The sign of a column where the learner may have given the variables names.
 *
 * @param {string} column
 * @param {number} dimension the number of variables
 * @param {string[]} [variables] their names
 */
export const columnSign = (column, dimension, variables) =>
  ownSign(column, variables) ?? signOf(column, dimension);

/**
 * The learner's own name for a coordinate, or the derivative along it where there are two.
 *
 * @param {string} column
 * @param {string[] | undefined} variables
 * @returns {string | undefined} undefined where the usual sign does
 */
export function ownSign(column, variables) {
  const [, kind, place] = /^([xg])([01])$/.exec(column) ?? [];
  const named = variables?.[Number(place)];
  if (!variables || named === undefined) return undefined;
  const short = named.length > LONGEST ? `${named.slice(0, LONGEST - 1)}…` : named;
  if (kind === "x") return short;
  return variables.length === 1 ? undefined : `∂f/∂${short}`;
}
