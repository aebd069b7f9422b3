import { numberIn } from "../../address/read-address.js";
import { shapeOfNested } from "../../tensor/nested.js";

/** @typedef {import("../../tensor/nested.js").Nested} Nested */

/** What stands between the parts of a tensor, from the outermost axis of three in. */
const BETWEEN = ["/", ";", ","];

/**
 * A tensor of up to three axes as links have it: 1,2;3,4 of two rows, and a stroke between tables.
 *
 * @param {Nested} tensor
 */
export function writeTensor(tensor) {
  const rank = (shapeOfNested(tensor) ?? []).length;
  return written(tensor, BETWEEN.length - rank);
}

/**
 * @param {Nested} part
 * @param {number} depth
 * @returns {string}
 */
const written = (part, depth) =>
  typeof part === "number"
    ? String(part)
    : part.map((each) => written(each, depth + 1)).join(BETWEEN[depth]);

/**
 * @param {string} text
 * @param {number} rank 1 to 3
 * @returns {Nested | undefined} undefined where it is no such tensor
 */
export function readTensor(text, rank) {
  const tensor = parsed(text, BETWEEN.length - rank);
  const isWhole = tensor !== undefined && shapeOfNested(tensor) !== null;
  return isWhole ? tensor : undefined;
}

/**
 * @param {string} text
 * @param {number} depth
 * @returns {Nested | undefined}
 */
function parsed(text, depth) {
  if (depth === BETWEEN.length) return numberIn(text);
  const parts = text.split(BETWEEN[depth]).map((part) => parsed(part, depth + 1));
  return parts.includes(undefined) ? undefined : /** @type {Nested[]} */ (parts);
}
