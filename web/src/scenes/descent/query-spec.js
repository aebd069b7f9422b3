import { isTooLong } from "../../address/longest.js";
import { numberIn, readNumber } from "../../address/read-address.js";
import { ONE_VARIABLE, TWO_VARIABLES } from "../../controls/choices.js";
import { COEFFICIENTS, OPTIMIZERS } from "../../controls/optimizers.js";
import { freeNames } from "../../expression/free-names.js";
import { freshSpec } from "../../state/settings.js";

/** @typedef {import("../../protocol/frames.js").Spec} Spec */

/** Logarithm and square root have values here, and few functions are flat. */
const USUAL_START = 1;

const NUMBERS = ["engine", "learningRate", "steps", "tolerance"];

/**
 * The run that a query names. What cannot be read is named in `faults` and comes from `fallback`; what
 * can be read but not carried out is for the server to refuse.
 *
 * @param {URLSearchParams} query
 * @param {Spec} fallback
 * @param {string[]} faults
 * @returns {Spec}
 */
export function specOf(query, fallback, faults) {
  const spec = freshSpec(fallback);
  takeFunction(spec, query, faults);
  const start = query.get("start")?.split(",").map(numberIn) ?? startOf(spec);
  if (start.every((value) => value !== undefined)) spec.start = start;
  else faults.push("start");
  for (const name of NUMBERS) {
    const value = readNumber(query, name, faults);
    if (value !== undefined) Object.assign(spec, { [name]: value });
  }
  spec.optimizer = optimizerOf(query, faults);
  spec.gradient = { method: query.get("gradient") ?? "exact" };
  const h = readNumber(query, "h", faults);
  // An exact gradient takes no difference; the server refuses a distance that nothing is done with.
  if (spec.gradient.method !== "exact" && h !== undefined) spec.gradient.h = h;
  else if (h !== undefined) faults.push("h");
  return spec;
}

/**
 * A formula that was typed, with its window, or the name of a function.
 *
 * @param {Spec} spec
 * @param {URLSearchParams} query
 * @param {string[]} faults
 */
function takeFunction(spec, query, faults) {
  const expression = query.get("expression");
  const objective = query.get("objective");
  if (expression !== null && isTooLong("expression", expression)) faults.push("expression");
  else if (expression !== null) {
    if (expression.trim() === "") faults.push("expression");
    delete spec.objective;
    spec.expression = expression;
    const window = windowIn(query, freeNames(expression).length, faults);
    if (window) spec.window = window;
  } else if (objective !== null && isFunction(objective)) spec.objective = objective;
  else if (objective !== null) faults.push("objective");
}

/**
 * -4,4,-2,30: the two ends along x0, and those along x1 or f.
 *
 * @param {URLSearchParams} query
 * @param {number} dimension
 * @param {string[]} faults
 * @returns {Record<string, [number, number]> | null}
 */
function windowIn(query, dimension, faults) {
  const text = query.get("window");
  if (text === null) return null;
  const ends = text.split(",").map(numberIn);
  const [left, right, low, high] = ends;
  if (
    ends.length !== 4 ||
    left === undefined ||
    right === undefined ||
    low === undefined ||
    high === undefined
  ) {
    faults.push("window");
    return null;
  }
  return { x0: [left, right], [dimension === 1 ? "f" : "x1"]: [low, high] };
}

/** @param {Record<string, [number, number]>} window */
export const windowText = ({ x0, x1, f }) => [...x0, ...(x1 ?? f ?? [])].join(",");

/**
 * Where a function is begun that a link names without a start.
 *
 * @param {Spec} spec
 */
function startOf({ objective = "", expression }) {
  return expression === undefined
    ? (TWO_VARIABLES[objective] ?? ONE_VARIABLE[objective]).start
    : freeNames(expression).map(() => USUAL_START);
}

/** @param {string} name */
export const isFunction = (name) =>
  Object.hasOwn(ONE_VARIABLE, name) || Object.hasOwn(TWO_VARIABLES, name);

/** @param {string} name */
export const isOptimizer = (name) => Object.hasOwn(OPTIMIZERS, name);

/**
 * @param {URLSearchParams} query
 * @param {string[]} faults
 */
function optimizerOf(query, faults) {
  const name = query.get("optimizer") ?? "gd";
  if (!isOptimizer(name)) {
    faults.push("optimizer");
    return { name: "gd" };
  }
  /** @type {Spec["optimizer"]} */
  const optimizer = { name };
  for (const coefficient of COEFFICIENTS) {
    const value = readNumber(query, coefficient, faults);
    if (value !== undefined) optimizer[coefficient] = value;
  }
  return optimizer;
}
