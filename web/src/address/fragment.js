import { MOST_RUNS } from "../state/state.js";

/**
 * @typedef {import("../protocol/frames.js").Edit} Edit
 *
 * @typedef {object} Neighbour a run beside the active one
 * @property {any} spec
 * @property {boolean} kept
 * @property {number} step
 *
 * @typedef {object} More what does not fit into a readable query
 * @property {Edit[]} edits of the active run
 * @property {Neighbour[]} beside
 * @property {boolean} kept whether the active run is a kept one
 * @property {number} active its place among all runs
 * @property {object} [bulk] what all of them share
 */

/** @type {More} */
const NONE = { edits: [], beside: [], kept: false, active: 0 };

/** Longer links are cut off on their way through mail programs, chats and proxies. */
const LONGEST_WITH_BULK = 100_000;

/**
 * What was found too long for any link; to write megabytes out again and again takes long.
 *
 * @type {WeakSet<object>}
 */
const tooLong = new WeakSet();

/**
 * The edits of the active run, the other runs, and what all of them share, as the fragment of a link.
 *
 * @template Spec
 * @param {import("../state/state.js").State} state
 * @param {import("./form.js").Form<Spec>} form
 * @param {Edit[]} [edits] of the active run
 * @returns {{ fragment: string, isWhole: boolean }} not whole where what they share is too long
 */
export function fragmentOf(state, form, edits = state.runs[state.active].edits) {
  const run = state.runs[state.active];
  const bulk = form.bulk(run.spec);
  const beside = state.runs
    .filter((other) => other !== run)
    .map((other) => ({
      spec: form.bare(other.spec, bulk),
      kept: other.kept,
      step: Math.max(0, other.newest),
    }));
  const more = { edits, beside, kept: run.kept, active: state.active };
  if (bulk && !tooLong.has(bulk)) {
    const fragment = written({ ...more, bulk });
    if (fragment.length <= LONGEST_WITH_BULK) return { fragment, isWhole: true };
    if (written({ ...NONE, bulk }).length > LONGEST_WITH_BULK) tooLong.add(bulk);
  }
  const isEmpty = edits.length === 0 && beside.length === 0;
  return { fragment: isEmpty ? "" : written(more), isWhole: bulk === null };
}

/** @param {More} more */
const written = (more) => `#${encodeURIComponent(JSON.stringify(more))}`;

/**
 * @param {string} hash
 * @param {(spec: any) => boolean} isSpec
 * @param {string[]} faults gets a "#" where the fragment is not one that this page wrote
 * @returns {More}
 */
export function readFragment(hash, isSpec, faults) {
  if (hash.length < 2) return NONE;
  const more = parsed(hash);
  if (isMore(more, isSpec)) return more;
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
 * @param {(spec: any) => boolean} isSpec
 * @returns {more is More}
 */
function isMore(more, isSpec) {
  return (
    areEdits(more?.edits) &&
    Array.isArray(more.beside) &&
    more.beside.length < MOST_RUNS &&
    more.beside.every((/** @type {any} */ neighbour) => isNeighbour(neighbour, isSpec)) &&
    typeof more.kept === "boolean" &&
    isPlace(more.active) &&
    more.active <= more.beside.length
  );
}

/**
 * @param {any} neighbour
 * @param {(spec: any) => boolean} isSpec
 */
function isNeighbour(neighbour, isSpec) {
  return (
    typeof neighbour?.kept === "boolean" &&
    isPlace(neighbour.step) &&
    isSpec(neighbour.spec) &&
    areEdits(neighbour.spec.edits)
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
