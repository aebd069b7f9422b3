import { isTooLong } from "../../address/longest.js";
import { numberIn, readNumber } from "../../address/read-address.js";
import { freshSpec } from "../../state/settings.js";
import { SHARED } from "./long-expression.js";

/**
 * @typedef {import("../../protocol/backprop-frames.js").ExpressionSpec} Spec
 */

const NUMBERS = /** @type {const} */ (["engine", "learningRate", "iterations"]);
const SWITCHES = /** @type {const} */ (["accumulate", "zeroGrad"]);

/** Where a link that names parameters says nothing of iterations. */
const ITERATIONS_OF_LEARNING = 20;

/**
 * The run that a query names. What cannot be read is named in `faults`; what can be read but not carried
 * out is for the server to refuse.
 *
 * @param {URLSearchParams} query
 * @param {Spec} fallback
 * @param {string[]} faults
 * @returns {Spec | null} null without an expression
 */
export function specOf(query, fallback, faults) {
  const expression = query.get("expression");
  if (expression === null || expression.trim() === "" || isTooLong("expression", expression)) {
    faults.push("expression");
    return null;
  }
  const parameters = listIn(query.get("parameters"));
  /** @type {Spec} */
  const spec = freshSpec({
    ...fallback,
    expression,
    inputs: inputsIn(query.get("inputs"), faults),
    parameters,
    iterations: parameters.length > 0 ? ITERATIONS_OF_LEARNING : 1,
    accumulate: true,
    zeroGrad: true,
    bug: query.get("bug") ?? "none",
  });
  for (const name of NUMBERS) {
    const value = readNumber(query, name, faults);
    if (value !== undefined) spec[name] = value;
  }
  for (const name of SWITCHES) {
    const value = query.get(name);
    if (value === "false") spec[name] = false;
    else if (value !== null && value !== "true") faults.push(name);
  }
  return spec;
}

/** @param {string | null} text */
const listIn = (text) => text?.split(",").filter((name) => name !== "") ?? [];

/**
 * x:-2,y:5: each input with its value.
 *
 * @param {string | null} text
 * @param {string[]} faults
 */
function inputsIn(text, faults) {
  const entries = listIn(text).map((entry) => {
    const at = entry.lastIndexOf(":");
    return /** @type {const} */ ([entry.slice(0, at), numberIn(entry.slice(at + 1))]);
  });
  if (entries.some(([name, value]) => name === "" || value === undefined)) faults.push("inputs");
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (name === "" || value === undefined ? [] : [[name, value]])),
  );
}

/**
 * @param {Spec} spec
 * @param {URLSearchParams} query
 * @param {boolean} isShared whether the fragment holds the expression with its inputs
 */
export function writeSpec(spec, query, isShared) {
  query.set("expression", isShared ? SHARED : spec.expression);
  const inputs = Object.entries(spec.inputs).map(([name, value]) => `${name}:${value}`);
  if (inputs.length > 0 && !isShared) query.set("inputs", inputs.join(","));
  if (spec.parameters.length > 0) {
    if (!isShared) query.set("parameters", spec.parameters.join(","));
    query.set("learningRate", String(spec.learningRate));
  }
  if (spec.parameters.length > 0 || spec.iterations !== 1) {
    query.set("iterations", String(spec.iterations));
  }
  for (const name of SWITCHES) if (!spec[name]) query.set(name, "false");
  if (spec.bug !== "none") query.set("bug", spec.bug);
  if (spec.engine !== undefined) query.set("engine", String(spec.engine));
}
