import { numberIn } from "../address/read-address.js";

/**
 * A matrix in a link: 1,2;3,4, its rows one after the other.
 *
 * @param {number[][]} rows
 */
export const matrixText = (rows) => rows.map((row) => row.join(",")).join(";");

/**
 * @param {URLSearchParams} query
 * @param {string} name
 * @param {string[]} faults
 * @returns {number[][] | undefined} undefined where there is none, or none that can be read: rows of equal
 *   length
 */
export function matrixIn(query, name, faults) {
  const text = query.get(name);
  if (text === null) return undefined;
  const rows = text.split(";").map((row) => row.split(",").map(numberIn));
  if (
    rows.every((row) => row.length === rows[0].length && row.every((entry) => entry !== undefined))
  ) {
    return /** @type {number[][]} */ (rows);
  }
  faults.push(name);
  return undefined;
}
