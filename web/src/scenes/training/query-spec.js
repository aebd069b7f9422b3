import { numberIn, readNumber } from "../../address/read-address.js";
import { COEFFICIENTS, OPTIMIZERS } from "../../controls/optimizers.js";
import { freshSpec } from "../../state/settings.js";
import { settingsOfSet } from "../../samples/fitting.js";
import { SETS } from "../../samples/sets.js";
import { INITIALISATIONS, LOSSES, SAMPLINGS } from "./choices.js";
import { restarted } from "./settings.js";

/**
 * @typedef {import("./settings.js").Spec} Spec
 * @typedef {import("./settings.js").Settings} Settings
 */

/** Numbers of the run itself, under their own names. */
const NUMBERS = ["engine", "learningRate", "batchSize", "l1", "l2", "dropout", "epochs", "seed"];

/** Numbers of the data, and what they are called in a query. */
const OF_DATA = { samples: "samples", noise: "noise", seed: "dataSeed", testShare: "testShare" };

/** Stands for weights, or names of inputs, that only the fragment can hold. */
export const SHARED = "shared";

/** Longer names do not belong into a readable query; own data may have a hundred of 64 characters. */
const LONGEST = 1000;

/**
 * Names of inputs that a query cannot hold.
 *
 * @param {string[]} features
 */
export const areLong = (features) =>
  features.some((name) => name.includes(",")) ||
  encodeURIComponent(String(features)).length > LONGEST;

/**
 * The readable settings of a run as a query.
 *
 * @param {Spec} spec
 * @param {URLSearchParams} query
 */
export function writeSpec(spec, query) {
  const { data, hidden, features, optimizer } = spec;
  query.set("set", data.set);
  for (const [name, key] of Object.entries(OF_DATA)) {
    const value = data[/** @type {keyof typeof OF_DATA} */ (name)];
    if (value !== undefined) query.set(key, String(value));
  }
  query.set("standardise", String(data.standardise));
  if (features) query.set("features", areLong(features) ? SHARED : features.join(","));
  query.set("hidden", hidden.map((layer) => `${layer.neurons}:${layer.activation}`).join(","));
  for (const name of /** @type {const} */ (["initialisation", "loss", "sampling"])) {
    query.set(name, spec[name]);
  }
  query.set("optimizer", optimizer.name);
  for (const name of COEFFICIENTS) {
    if (name in optimizer) query.set(name, String(optimizer[name]));
  }
  for (const name of NUMBERS) {
    const value = spec[/** @type {"seed"} */ (name)];
    if (value !== undefined && value !== 0) query.set(name, String(value));
  }
  if (spec.classWeights) query.set("classWeights", spec.classWeights.join(","));
  if (spec.weights) query.set("weights", SHARED);
}

/**
 * The run that a query names. What cannot be read is named in `faults` and comes from `fallback`; what
 * can be read but not carried out is for the server to refuse.
 *
 * @param {URLSearchParams} query
 * @param {Spec} fallback
 * @param {string[]} faults
 * @returns {Spec | null} null where the data set is unknown
 */
export function readSpec(query, fallback, faults) {
  const set = query.get("set") ?? fallback.data.set;
  if (!isSet(set)) {
    faults.push("set");
    return null;
  }
  const spec = freshSpec(usualFor(set, fallback));
  spec.data = dataOf(query, spec.data, faults);
  if (query.has("features")) spec.features = query.get("features")?.split(",");
  spec.hidden = hiddenOf(query, faults) ?? spec.hidden;
  spec.initialisation =
    oneOf(query, "initialisation", INITIALISATIONS, faults) ?? spec.initialisation;
  spec.loss = oneOf(query, "loss", LOSSES, faults) ?? spec.loss;
  spec.sampling = oneOf(query, "sampling", SAMPLINGS, faults) ?? spec.sampling;
  spec.optimizer = optimizerOf(query, spec.optimizer, faults);
  for (const name of NUMBERS) {
    const value = readNumber(query, name, faults);
    if (value !== undefined) Object.assign(spec, { [name]: value });
  }
  const classWeights = query.get("classWeights")?.split(",").map(numberIn);
  if (classWeights?.includes(undefined)) faults.push("classWeights");
  else if (classWeights) spec.classWeights = /** @type {number[]} */ (classWeights);
  if (query.has("weights")) Object.assign(spec, { weights: SHARED });
  return spec;
}

/** @param {string} set */
export const isSet = (set) => set === "own" || Object.hasOwn(SETS, set);

/** @param {string} name */
export const isOptimizer = (name) => Object.hasOwn(OPTIMIZERS, name);

/**
 * The settings that are usual for a set of data; of own data only the link knows more.
 *
 * @param {string} set
 * @param {Settings} fallback
 * @returns {Settings}
 */
function usualFor(set, fallback) {
  if (set === fallback.data.set) return fallback;
  return restarted(fallback, settingsOfSet(set, fallback));
}

/**
 * @param {URLSearchParams} query
 * @param {Spec["data"]} usual
 * @param {string[]} faults
 */
function dataOf(query, usual, faults) {
  const data = { ...usual };
  for (const [name, key] of Object.entries(OF_DATA)) {
    const value = readNumber(query, key, faults);
    if (value !== undefined) Object.assign(data, { [name]: value });
  }
  if (query.has("standardise")) data.standardise = query.get("standardise") === "true";
  return data;
}

/**
 * Layers as "8:tanh,4:relu"; none where it is empty.
 *
 * @param {URLSearchParams} query
 * @param {string[]} faults
 * @returns {Settings["hidden"] | undefined}
 */
function hiddenOf(query, faults) {
  const text = query.get("hidden");
  if (text === null) return undefined;
  if (text === "") return [];
  const layers = text.split(",").map((layer) => {
    const [neurons, activation = "tanh"] = layer.split(":");
    return { neurons: numberIn(neurons) ?? NaN, activation };
  });
  if (layers.every(({ neurons }) => Number.isInteger(neurons))) return layers;
  faults.push("hidden");
  return undefined;
}

/**
 * @param {URLSearchParams} query
 * @param {Spec["optimizer"]} usual
 * @param {string[]} faults
 */
function optimizerOf(query, usual, faults) {
  const name = query.get("optimizer") ?? usual.name;
  if (!isOptimizer(name)) {
    faults.push("optimizer");
    return usual;
  }
  /** @type {Spec["optimizer"]} */
  const optimizer = { name };
  for (const coefficient of COEFFICIENTS) {
    const value = readNumber(query, coefficient, faults);
    if (value !== undefined) optimizer[coefficient] = value;
  }
  return optimizer;
}

/**
 * @template {string} T
 * @param {URLSearchParams} query
 * @param {string} name
 * @param {readonly T[]} values
 * @param {string[]} faults
 * @returns {T | undefined}
 */
function oneOf(query, name, values, faults) {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = values.find((one) => one === text);
  if (value === undefined) faults.push(name);
  return value;
}
