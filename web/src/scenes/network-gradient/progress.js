/**
 * @typedef {import("./figure.js").Version} Version
 * @typedef {import("./figure.js").Answer} Answer
 *
 * @typedef {object} Evaluation
 * @property {number} number from 1
 * @property {number} row of the weight that is moved
 * @property {number} column
 * @property {1 | -1} sign
 * @property {number} weight
 * @property {number} loss
 */

/**
 * The evaluation that was made last.
 *
 * @param {Version} version
 * @param {number} at so many have been made
 * @returns {Evaluation | null} null before the first
 */
export function lastEvaluation({ evaluations }, at) {
  const index = Math.min(at, evaluations.loss.length) - 1;
  if (index < 0) return null;
  const { row, column, sign, weight, loss } = evaluations;
  return {
    number: index + 1,
    row: row[index],
    column: column[index],
    sign: sign[index],
    weight: weight[index],
    loss: loss[index],
  };
}

/**
 * The elements of the numerical gradient that are known by now: each takes two evaluations.
 *
 * @param {Version} version
 * @param {number} at
 * @returns {(number | null)[]}
 */
export const knownElements = ({ numerical }, at) =>
  numerical.map((value, index) => (2 * (index + 1) <= at ? value : null));

/**
 * Whether all elements are known, and so what is said of the gradient as a whole.
 *
 * @param {Version} version
 * @param {number} at
 */
export const isWhole = ({ numerical }, at) => at >= 2 * numerical.length;

/**
 * The two losses of the element that is being worked on, or was finished last.
 *
 * @param {Version} version
 * @param {number} at
 * @returns {{ place: number, plus: number, minus: number | null, value: number | null } | null}
 */
export function elementInWork({ evaluations, numerical }, at) {
  if (at === 0) return null;
  const place = Math.min(Math.ceil(at / 2), numerical.length) - 1;
  const isDone = at >= 2 * (place + 1);
  return {
    place,
    plus: evaluations.loss[2 * place],
    minus: isDone ? evaluations.loss[2 * place + 1] : null,
    value: isDone ? numerical[place] : null,
  };
}
