import { COEFFICIENTS } from "../../controls/optimizers.js";
import { isFunction, isOptimizer, specOf, windowText } from "./query-spec.js";

/** @typedef {import("../../protocol/frames.js").Spec} Spec */

/**
 * Links of the scene `descent`.
 *
 * @type {import("../../address/form.js").Form<Spec>}
 */
export const form = {
  names: ["objective", "expression", "start", "optimizer", "learningRate", "steps", "gradient"],
  write,
  read(query, fallback, faults) {
    const spec = specOf(query, fallback, faults);
    return ["objective", "expression"].some((name) => faults.includes(name)) ? null : spec;
  },
  isSpec: (spec) =>
    (isFunction(spec?.objective) || typeof spec?.expression === "string") &&
    Array.isArray(spec.start) &&
    spec.start.every(Number.isFinite) &&
    isOptimizer(spec.optimizer?.name) &&
    typeof spec.gradient?.method === "string" &&
    [spec.learningRate, spec.steps, spec.tolerance].every(Number.isFinite),
  bulk: () => null,
  bare: (spec) => spec,
  whole: (spec) => spec,
};

/**
 * @param {Spec} spec
 * @param {URLSearchParams} query
 */
function write(spec, query) {
  if (spec.objective !== undefined) query.set("objective", spec.objective);
  if (spec.expression !== undefined) query.set("expression", spec.expression);
  if (spec.window !== undefined) query.set("window", windowText(spec.window));
  query.set("start", spec.start.join(","));
  query.set("optimizer", spec.optimizer.name);
  for (const name of ["learningRate", "steps", "tolerance"]) {
    query.set(name, String(spec[/** @type {"steps"} */ (name)]));
  }
  query.set("gradient", spec.gradient.method);
  if (spec.engine !== undefined) query.set("engine", String(spec.engine));
  if (spec.gradient.h !== undefined) query.set("h", String(spec.gradient.h));
  for (const name of COEFFICIENTS) {
    if (name in spec.optimizer) query.set(name, String(spec.optimizer[name]));
  }
}
