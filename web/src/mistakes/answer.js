/**
 * What `./api/mistakes` and `./api/mistake` tell.
 *
 * @typedef {import("../figures/outcome-text.js").Outcome} Outcome
 * @typedef {number | number[] | number[][]} Value of an input
 *
 * @typedef {object} Input
 * @property {string} name
 * @property {number} smallest
 * @property {number} largest
 * @property {boolean} whole
 * @property {Value} usual
 *
 * @typedef {object} Side
 * @property {Outcome | Outcome[]} result
 * @property {Record<string, Outcome | Outcome[]>} operands
 *
 * @typedef {object} Answer
 * @property {string} id
 * @property {Record<string, Value>} inputs
 * @property {Side} wrong
 * @property {Side} right
 * @property {number[]} differs places of the results, row by row
 */

/** A number that is one, of an answer. @param {Outcome | Outcome[]} value */
export const one = (value) => /** @type {Outcome} */ (value);

/** Numbers row by row; a single one is a row of one. @param {Outcome | Outcome[]} value */
export const many = (value) => (Array.isArray(value) ? value : [value]);
