import { numberIn, readNumber } from "../../address/read-address.js";
import { ONE_VARIABLE, TWO_VARIABLES } from "../../controls/choices.js";
import { COEFFICIENTS, OPTIMIZERS } from "../../controls/optimizers.js";
import { freshSpec } from "../../state/settings.js";

/** @typedef {import("../../protocol/frames.js").Spec} Spec */

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
  const objective = query.get("objective");
  if (objective !== null && isFunction(objective)) spec.objective = objective;
  else if (objective !== null) faults.push("objective");
  const start = query.get("start")?.split(",").map(numberIn) ?? startOf(spec.objective);
  if (start.every((value) => value !== undefined)) spec.start = start;
  else faults.push("start");
  for (const name of NUMBERS) {
    const value = readNumber(query, name, faults);
    if (value !== undefined) Object.assign(spec, { [name]: value });
  }
  spec.optimizer = optimizerOf(query, faults);
  spec.gradient = { method: query.get("gradient") ?? "exact" };
  const h = readNumber(query, "h", faults);
  if (h !== undefined) spec.gradient.h = h;
  return spec;
}

/**
 * Where a function is begun that a link names without a start.
 *
 * @param {string} objective
 */
const startOf = (objective) => (TWO_VARIABLES[objective] ?? ONE_VARIABLE[objective]).start;

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
