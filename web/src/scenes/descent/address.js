import { freshSpec } from "../../state/settings.js";

/**
 * @typedef {import("../../state/state.js").State} State
 * @typedef {import("../../state/state.js").Spec} Spec
 *
 * @typedef {object} Place what a link opens
 * @property {Spec[]} specs
 * @property {boolean[]} kept
 * @property {number} active
 * @property {number[] | null} steps where each run stands; null plays from the start
 * @property {number | "max" | null} pace
 */

const NUMBERS = ["learningRate", "steps", "tolerance"];
const COEFFICIENTS = ["momentum", "rho", "beta1", "beta2", "eps"];

/**
 * The query and fragment that reopen what is shown: the settings of the active run, readable, in the
 * query; its edits and the other runs in the fragment.
 *
 * @param {State} state
 */
export function addressOf(state) {
  const run = state.runs[state.active];
  const query = new URLSearchParams({
    objective: run.spec.objective,
    start: run.spec.start.join(","),
    optimizer: run.spec.optimizer.name,
    learningRate: String(run.spec.learningRate),
    steps: String(run.spec.steps),
    tolerance: String(run.spec.tolerance),
    gradient: run.spec.gradient.method,
  });
  if (run.spec.gradient.h !== undefined) query.set("h", String(run.spec.gradient.h));
  for (const name of COEFFICIENTS) {
    if (name in run.spec.optimizer) query.set(name, String(run.spec.optimizer[name]));
  }
  query.set("pace", String(state.pace));
  if (run.step >= 0) query.set("step", String(run.step));
  return `?${String(query).replaceAll("%2C", ",")}${fragmentOf(state)}`;
}

/** @param {State} state */
function fragmentOf(state) {
  const run = state.runs[state.active];
  const beside = state.runs
    .filter((other) => other !== run)
    .map((other) => ({ spec: other.spec, kept: other.kept, step: other.newest }));
  if (run.edits.length === 0 && beside.length === 0) return "";
  const more = { edits: run.edits, beside, kept: run.kept, active: state.active };
  return `#${encodeURIComponent(JSON.stringify(more))}`;
}

/**
 * Reads a link. What is missing comes from `fallback`; what cannot be read is named in `faults`.
 *
 * @param {string} search
 * @param {string} hash
 * @param {Spec} fallback
 * @returns {{ place: Place | null, faults: string[] }} no place where the link names none
 */
export function readAddress(search, hash, fallback) {
  const query = new URLSearchParams(search);
  if (![...query.keys()].some((key) => key === "objective" || key === "start")) {
    return { place: null, faults: [] };
  }
  /** @type {string[]} */
  const faults = [];
  /** @param {string} name */
  const number = (name) => {
    const text = query.get(name);
    if (text === null) return undefined;
    const value = Number(text);
    if (text.trim() !== "" && Number.isFinite(value)) return value;
    faults.push(name);
    return undefined;
  };

  const spec = freshSpec({ ...fallback, objective: query.get("objective") ?? fallback.objective });
  const start = (query.get("start") ?? "").split(",").map(Number);
  if (query.get("start") && start.every(Number.isFinite)) spec.start = start;
  else faults.push("start");
  for (const name of NUMBERS) {
    const value = number(name);
    if (value !== undefined) Object.assign(spec, { [name]: value });
  }
  spec.optimizer = { name: query.get("optimizer") ?? "gd" };
  for (const name of COEFFICIENTS) {
    const value = number(name);
    if (value !== undefined) spec.optimizer[name] = value;
  }
  spec.gradient = { method: query.get("gradient") ?? "exact" };
  const h = number("h");
  if (h !== undefined) spec.gradient.h = h;

  const step = number("step");
  const pace = query.get("pace") === "max" ? "max" : (number("pace") ?? null);
  const more = readFragment(hash, faults);
  spec.edits = more.edits;
  const specs = more.beside.map((other) => other.spec);
  const kept = more.beside.map((other) => other.kept);
  const steps = more.beside.map((other) => other.step);
  const active = Math.min(Math.max(more.active, 0), specs.length);
  return {
    place: {
      specs: specs.toSpliced(active, 0, spec),
      kept: kept.toSpliced(active, 0, more.kept),
      active,
      steps: step === undefined ? null : steps.toSpliced(active, 0, step),
      pace,
    },
    faults,
  };
}

/**
 * @param {string} hash
 * @param {string[]} faults
 * @returns {{ edits: Spec["edits"], beside: { spec: Spec, kept: boolean, step: number }[],
 *   kept: boolean, active: number }}
 */
function readFragment(hash, faults) {
  const none = { edits: [], beside: [], kept: false, active: 0 };
  if (hash.length < 2) return none;
  try {
    const more = JSON.parse(decodeURIComponent(hash.slice(1)));
    if (Array.isArray(more.edits) && Array.isArray(more.beside)) return { ...none, ...more };
  } catch {
    // told as a fault below, like any other part of the link that cannot be read
  }
  faults.push("#");
  return none;
}
