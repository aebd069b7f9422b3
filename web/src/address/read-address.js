import { readFragment } from "./fragment.js";
import { linkPart } from "./link-text.js";
import { ReadQuery } from "./read-query.js";

/**
 * @template Spec
 * @typedef {object} Place what a link opens
 * @property {Spec[]} specs
 * @property {boolean[]} kept
 * @property {number} active
 * @property {number[] | null} steps where each run stands; null plays from the start
 * @property {number | "max" | null} pace
 * @property {"linear" | "log"} scale of the loss curve
 */

/**
 * Besides a scene's own settings, what tells where its runs stand and how they are shown. A link that names
 * nothing else is one to the runs that are shown anyway.
 */
export const OF_PLACE = ["step", "pace", "scale"];

/**
 * Reads a link. What is missing comes from `fallback`; what cannot be read is named in `faults`, and what
 * nobody knows in `unknown`.
 *
 * @template {{ edits: import("../protocol/frames.js").Edit[] }} Spec
 * @param {string} search
 * @param {string} hash
 * @param {Spec} fallback
 * @param {import("./form.js").Form<Spec>} form
 * @returns {{ place: Place<Spec> | null, faults: string[], unknown: string[] }} no place where the link
 *   names none
 */
export function readAddress(search, hash, fallback, form) {
  const query = new ReadQuery(search);
  /** @type {string[]} */
  const faults = [];
  const place = placeIn(query, linkPart(hash), fallback, form, faults);
  // What could not be read at all has not been asked for the rest.
  const isRead = place !== null || faults.length === 0;
  return { place, faults, unknown: isRead ? query.unknown() : [] };
}

/**
 * @template {{ edits: import("../protocol/frames.js").Edit[] }} Spec
 * @param {URLSearchParams} query
 * @param {string} hash
 * @param {Spec} fallback
 * @param {import("./form.js").Form<Spec>} form
 * @param {string[]} faults
 * @returns {Place<Spec> | null}
 */
function placeIn(query, hash, fallback, form, faults) {
  if (!form.names.some((name) => query.has(name))) {
    const step = stepOf(query, faults);
    const [pace, scale] = [paceOf(query, faults), scaleOf(query, faults)];
    if (hash !== "") faults.push("#");
    if (faults.length > 0 || !OF_PLACE.some((name) => query.has(name))) return null;
    const steps = step === undefined ? null : [step];
    return { specs: [fallback], kept: [false], active: 0, steps, pace, scale };
  }
  const spec = form.read(query, fallback, faults);
  if (!spec) return null;
  const { edits, beside, kept, active, bulk } = readFragment(hash, form.isSpec, faults);
  const bare = beside.map((other) => other.spec).toSpliced(active, 0, { ...spec, edits });
  const specs = bare.map((one) => form.whole(one, bulk)).filter((one) => one !== null);
  if (specs.length < bare.length) {
    faults.push("#");
    return null;
  }
  const step = stepOf(query, faults);
  const steps = beside.map((other) => other.step);
  return {
    specs,
    kept: beside.map((other) => other.kept).toSpliced(active, 0, kept),
    active,
    steps: step === undefined ? null : steps.toSpliced(active, 0, step),
    pace: paceOf(query, faults),
    scale: scaleOf(query, faults),
  };
}

/**
 * @param {URLSearchParams} query
 * @param {string[]} faults
 */
function stepOf(query, faults) {
  const step = readNumber(query, "step", faults);
  if (step === undefined || (Number.isSafeInteger(step) && step >= 0)) return step;
  faults.push("step");
  return 0;
}

/**
 * @param {URLSearchParams} query
 * @param {string[]} faults
 * @returns {number | "max" | null} null leaves the pace as it is
 */
function paceOf(query, faults) {
  if (query.get("pace") === "max") return "max";
  const pace = readNumber(query, "pace", faults);
  if (pace === undefined) return null;
  if (pace >= SLOWEST && pace <= FASTEST) return pace;
  faults.push("pace");
  return null;
}

/**
 * @param {URLSearchParams} query
 * @param {string[]} faults
 * @returns {"linear" | "log"}
 */
function scaleOf(query, faults) {
  const scale = query.get("scale") ?? "linear";
  if (scale === "log" || scale === "linear") return scale;
  faults.push("scale");
  return "linear";
}

/** What the server takes as steps a second. */
export const SLOWEST = 0.001;
export const FASTEST = 1e6;

/**
 * @param {URLSearchParams} query
 * @param {string} name
 * @param {string[]} faults
 * @returns {number | undefined} undefined where there is none, or none that can be read
 */
export function readNumber(query, name, faults) {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = numberIn(text);
  if (value === undefined) faults.push(name);
  return value;
}

/** As this page writes numbers: decimal, with or without an exponent. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** @param {string} text */
export function numberIn(text) {
  const value = Number(text);
  return DECIMAL.test(text) && Number.isFinite(value) ? value : undefined;
}
