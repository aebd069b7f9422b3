import { withoutOvertaken } from "../../backprop/overtaken.js";
import { inputsOf } from "../../expression/free-names.js";
import { longPart, withLongPart } from "./long-expression.js";
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
  names: ["expression", "inputs", "parameters", "bug"],
  log: withoutOvertaken,
  write: (spec, query) => writeSpec(spec, query, longPart(spec) !== null),
  read(query, fallback, faults) {
    const spec = specOf(query, fallback, faults);
    return spec && { ...spec, inputs: inputsOf(spec.expression, spec.inputs) };
  },
  isSpec,
  bulk: longPart,
  bare: (spec) => spec,
  whole(spec, bulk) {
    const whole = withLongPart(spec, bulk);
    return isSpec(whole) ? whole : null;
  },
};

/** @param {any} spec @returns {spec is Spec} */
function isSpec(spec) {
  return (
    typeof spec?.expression === "string" &&
    typeof spec.inputs === "object" &&
    spec.inputs !== null &&
    Array.isArray(spec.parameters) &&
    [spec.learningRate, spec.iterations].every(Number.isFinite)
  );
}
