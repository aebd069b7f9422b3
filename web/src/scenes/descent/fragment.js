import { MOST_RUNS } from "../../state/state.js";
import { isFunction, isOptimizer } from "./query-spec.js";

/**
 * @typedef {import("../../state/state.js").State} State
 * @typedef {import("../../state/state.js").Spec} Spec
 *
 * @typedef {object} Neighbour a run beside the active one
 * @property {Spec} spec
 * @property {boolean} kept
 * @property {number} step
 *
 * @typedef {object} More what does not fit into a readable query
 * @property {Spec["edits"]} edits of the active run
 * @property {Neighbour[]} beside
 * @property {boolean} kept whether the active run is a kept one
 * @property {number} active its place among all runs
 */

/** @type {More} */
const NONE = { edits: [], beside: [], kept: false, active: 0 };

/**
 * The edits of the active run and the other runs, as the fragment of a link.
 *
 * @param {State} state
 */
export function fragmentOf(state) {
  const run = state.runs[state.active];
  const beside = state.runs
    .filter((other) => other !== run)
    .map((other) => ({ spec: other.spec, kept: other.kept, step: Math.max(0, other.newest) }));
  if (run.edits.length === 0 && beside.length === 0) return "";
  const more = { edits: run.edits, beside, kept: run.kept, active: state.active };
  return `#${encodeURIComponent(JSON.stringify(more))}`;
}

/**
 * @param {string} hash
 * @param {string[]} faults gets a "#" where the fragment is not one that this page wrote
 * @returns {More}
 */
export function readFragment(hash, faults) {
  if (hash.length < 2) return NONE;
  const more = parsed(hash);
  if (isMore(more)) return more;
  faults.push("#");
  return NONE;
}

/**
 * @param {string} hash
 * @returns {unknown} undefined where it is not JSON
 */
function parsed(hash) {
  try {
    return JSON.parse(decodeURIComponent(hash.slice(1)));
  } catch {
    return undefined;
  }
}

/**
 * @param {any} more
 * @returns {more is More}
 */
function isMore(more) {
  return (
    areEdits(more?.edits) &&
    Array.isArray(more.beside) &&
    more.beside.length < MOST_RUNS &&
    more.beside.every(isNeighbour) &&
    typeof more.kept === "boolean" &&
    isPlace(more.active) &&
    more.active <= more.beside.length
  );
}

/** @param {any} neighbour */
function isNeighbour(neighbour) {
  const spec = neighbour?.spec;
  return (
    typeof neighbour?.kept === "boolean" &&
    isPlace(neighbour.step) &&
    isFunction(spec?.objective) &&
    Array.isArray(spec.start) &&
    spec.start.every(Number.isFinite) &&
    isOptimizer(spec.optimizer?.name) &&
    typeof spec.gradient?.method === "string" &&
    [spec.learningRate, spec.steps, spec.tolerance].every(Number.isFinite) &&
    areEdits(spec.edits)
  );
}

/** @param {any} edits */
function areEdits(edits) {
  return (
    Array.isArray(edits) &&
    edits.every(
      (edit) =>
        typeof edit?.edit === "string" &&
        isPlace(edit.atStep) &&
        typeof edit.change === "object" &&
        edit.change !== null,
    )
  );
}

/** @param {unknown} value */
const isPlace = (value) => Number.isInteger(value) && /** @type {number} */ (value) >= 0;
