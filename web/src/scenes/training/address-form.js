import { SHARED, areLong, isOptimizer, isSet, readSpec, writeSpec } from "./query-spec.js";

/**
 * @typedef {import("./settings.js").Spec} Spec
 * @typedef {{ own?: Spec["data"]["own"], weights?: Spec["weights"], features?: string[] }} Bulk
 */

/** @type {Bulk} */
let latest = {};

/**
 * Samples, weights and long names of inputs that are the same ones stay the same object.
 *
 * @param {Spec} spec
 * @returns {Bulk | null}
 */
function bulkOf({ data: { own }, weights, features: names }) {
  const features = names && areLong(names) ? names : undefined;
  if (!own && !weights && !features) return null;
  if (latest.own !== own || latest.weights !== weights || latest.features !== features) {
    latest = { ...(own && { own }), ...(weights && { weights }), ...(features && { features }) };
  }
  return latest;
}

/**
 * Links of the scene `training`. Samples and weights of the learner's own travel in the fragment, as do
 * long names of inputs, once for all runs that have the same ones.
 *
 * @type {import("../../address/form.js").Form<Spec>}
 */
export const form = {
  names: ["set", "hidden", "features", "loss", "optimizer", "learningRate", "batchSize", "epochs"],
  write: writeSpec,
  read: readSpec,
  isSpec,
  bulk: bulkOf,
  bare(spec, shared) {
    const bare = { ...spec, data: { ...spec.data } };
    delete bare.data.own;
    return spec.weights && shared && hasSame(spec.weights, shared.weights)
      ? { ...bare, weights: SHARED }
      : bare;
  },
  whole,
};

/**
 * @param {any} spec
 * @param {Bulk | undefined} bulk
 * @returns {Spec | null}
 */
function whole(spec, bulk) {
  const own = spec.data.set === "own" ? bulk?.own : undefined;
  const weights = spec.weights === SHARED ? bulk?.weights : spec.weights;
  if (spec.data.set === "own" && !areSamples(own)) return null;
  if (spec.weights && !Array.isArray(weights?.layers)) return null;
  const features = String(spec.features) === SHARED ? bulk?.features : undefined;
  return {
    ...spec,
    data: own ? { ...spec.data, own } : spec.data,
    ...(weights && { weights }),
    ...(Array.isArray(features) && { features }),
  };
}

/** @param {Spec["weights"]} one @param {Spec["weights"]} other */
const hasSame = (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other);

/** @param {any} own */
const areSamples = (own) =>
  Array.isArray(own?.inputs) && Array.isArray(own.x) && Array.isArray(own.t);

const NUMBERS = ["learningRate", "batchSize", "l1", "l2", "dropout", "epochs", "seed"];

/** @param {any} spec */
function isSpec(spec) {
  return (
    isSet(spec?.data?.set) &&
    Array.isArray(spec.hidden) &&
    spec.hidden.every(
      (/** @type {any} */ layer) =>
        Number.isInteger(layer?.neurons) && typeof layer.activation === "string",
    ) &&
    isOptimizer(spec.optimizer?.name) &&
    ["initialisation", "loss", "sampling"].every((name) => typeof spec[name] === "string") &&
    NUMBERS.every((name) => Number.isFinite(spec[name]))
  );
}
