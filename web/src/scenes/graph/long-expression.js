/**
 * @typedef {import("../../protocol/backprop-frames.js").ExpressionSpec} Spec
 * @typedef {{ expression: string, inputs: Spec["inputs"], parameters: string[] }} Long
 */

/** Stands for an expression that only the fragment can hold. */
export const SHARED = "…";

/** Servers and proxies take addresses of 8,000 characters; the fragment never reaches them. */
const LONGEST = 2000;

/** @type {Long | null} */
let latest = null;

/**
 * What of a run the query cannot hold: its expression with the names in it, where they are long; the same
 * object for the same ones.
 *
 * @param {Spec} spec
 * @returns {Long | null}
 */
export function longPart({ expression, inputs, parameters }) {
  const text = `${expression}${Object.keys(inputs)}${parameters}`;
  if (encodeURIComponent(text).length <= LONGEST) return null;
  const isLatest =
    latest?.expression === expression &&
    latest.inputs === inputs &&
    latest.parameters === parameters;
  if (!isLatest) latest = { expression, inputs, parameters };
  return latest;
}

/**
 * A run as a link names it, with what its fragment holds.
 *
 * @param {Spec} spec
 * @param {any} bulk
 * @returns {Spec | null} null where that is missing
 */
export const withLongPart = (spec, bulk) =>
  spec.expression === SHARED ? bulk && { ...spec, ...bulk } : spec;
