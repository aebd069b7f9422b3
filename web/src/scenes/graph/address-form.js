import { withoutOvertaken } from "../../backprop/overtaken.js";
import { inputsOf } from "../../expression/free-names.js";
import { specOf, writeSpec } from "./query-spec.js";

/**
 * @typedef {import("../../protocol/backprop-frames.js").ExpressionSpec} Spec
 */

/**
 * Links of the scene `graph`.
 *
 * @type {import("../../address/form.js").Form<Spec>}
 */
export const form = {
  names: ["expression", "inputs", "parameters"],
  log: withoutOvertaken,
  write: writeSpec,
  read(query, fallback, faults) {
    const spec = specOf(query, fallback, faults);
    return spec && { ...spec, inputs: inputsOf(spec.expression, spec.inputs) };
  },
  isSpec: (spec) =>
    typeof spec?.expression === "string" &&
    typeof spec.inputs === "object" &&
    spec.inputs !== null &&
    Array.isArray(spec.parameters) &&
    [spec.learningRate, spec.iterations].every(Number.isFinite),
  bulk: () => null,
  bare: (spec) => spec,
  whole: (spec) => spec,
};
