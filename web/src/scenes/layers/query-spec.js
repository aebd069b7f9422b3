import { readNumber } from "../../address/read-address.js";
import { freshSpec } from "../../state/settings.js";
import { shapeOfNested } from "../../tensor/nested.js";
import { readTensor, writeTensor } from "./tensor-text.js";

/**
 * @typedef {import("../../backprop/settings.js").Settings} Settings
 * @typedef {import("./build.js").Layers} Layers
 */

export const LOSSES = [
  "softmaxCrossEntropy",
  "sigmoidCrossEntropy",
  "halfSquaredError",
  "meanAbsoluteError",
];

export const ACTIVATIONS = ["relu", "sigmoid", "tanh", "identity"];

/** Stands for numbers that only the fragment can hold. */
export const SHARED = "shared";

/** Numbers and switches of a run, under their own names. */
const NUMBERS = /** @type {const} */ (["engine", "learningRate", "iterations"]);
const SWITCHES = /** @type {const} */ (["opened", "accumulate", "zeroGrad"]);

/**
 * The readable settings of a run as a query.
 *
 * @param {Settings} spec
 * @param {URLSearchParams} query
 * @param {boolean} isShared whether the fragment holds the numbers
 */
export function writeSpec(spec, query, isShared) {
  if (spec.training) {
    query.set("training", spec.training.data?.set ?? SHARED);
    query.set("iteration", String(spec.iteration));
  } else if (isShared) {
    query.set("layers", SHARED);
  } else {
    writeLayers(spec.layers, query);
  }
  for (const name of NUMBERS) if (spec[name] !== undefined) query.set(name, String(spec[name]));
  for (const name of SWITCHES) {
    if (spec[name] !== undefined && spec[name] !== (name !== "opened")) {
      query.set(name, String(spec[name]));
    }
  }
  if (spec.bug && spec.bug !== "none") query.set("bug", spec.bug);
}

/**
 * @param {Layers} layers
 * @param {URLSearchParams} query
 */
function writeLayers({ x, t, hidden, last, loss }, query) {
  query.set("x", writeTensor(x));
  query.set("t", writeTensor(t));
  query.set("hidden", hidden.map(({ activation }) => activation).join(","));
  [...hidden, last].forEach(({ W, b }, index) => {
    query.set(`W${index + 1}`, writeTensor(W));
    query.set(`b${index + 1}`, writeTensor(b));
  });
  query.set("loss", loss);
}

/**
 * The run that a query names. What cannot be read is named in `faults` and comes from `fallback`; what
 * can be read but not carried out is for the server to refuse.
 *
 * @param {URLSearchParams} query
 * @param {Settings} fallback
 * @param {string[]} faults
 * @returns {Settings | null} null where no network can be meant
 */
export function readSpec(query, fallback, faults) {
  const { layers, learningRate, ...rest } = freshSpec(fallback);
  // An iteration of a training has the learning rate of that training, which the server knows.
  /** @type {Settings} */
  const spec = query.has("training") ? rest : { ...rest, learningRate };
  for (const name of NUMBERS) {
    const value = readNumber(query, name, faults);
    if (value !== undefined) spec[name] = value;
  }
  for (const name of SWITCHES) {
    const value = query.get(name);
    if (value === "true" || value === "false") spec[name] = value === "true";
    else if (value !== null) faults.push(name);
  }
  spec.bug = query.get("bug") ?? "none";
  if (query.has("training"))
    return { ...spec, training: SHARED, iteration: iterationOf(query, faults) };
  if (query.get("layers") === SHARED) return { ...spec, layers: SHARED };
  const read = readLayers(query, layers, faults);
  return read && { ...spec, layers: read };
}

/**
 * @param {URLSearchParams} query
 * @param {string[]} faults
 */
function iterationOf(query, faults) {
  const iteration = readNumber(query, "iteration", faults) ?? 1;
  if (Number.isInteger(iteration) && iteration >= 1) return iteration;
  faults.push("iteration");
  return 1;
}

/**
 * @param {URLSearchParams} query
 * @param {Layers} usual
 * @param {string[]} faults
 * @returns {Layers | null} null where a tensor cannot be read: none of another size could replace it
 */
function readLayers(query, usual, faults) {
  const before = faults.length;
  const x = query.get("x");
  const t = query.get("t");
  const names = query.get("hidden") ?? usual.hidden.map(({ activation }) => activation).join(",");
  const activations = names === "" ? [] : names.split(",");
  if (!activations.every((name) => ACTIVATIONS.includes(name))) faults.push("hidden");
  const loss = query.get("loss") ?? usual.loss;
  if (!LOSSES.includes(loss)) faults.push("loss");
  const own = [...usual.hidden, usual.last];
  const affine = [...activations, null].map((_, index) => ({
    W: tensorIn(query, `W${index + 1}`, 2, own[index]?.W, faults),
    b: tensorIn(query, `b${index + 1}`, 1, own[index]?.b, faults),
  }));
  const inputs =
    x === null ? usual.x : tensorIn(query, "x", x.includes("/") ? 3 : 2, usual.x, faults);
  const samples = Array.isArray(inputs) ? inputs.length : 1;
  const read = {
    x: inputs,
    t:
      t === null ? usual.t : tensorIn(query, "t", rankOfTargets(t, samples, loss), usual.t, faults),
    hidden: activations.map((activation, index) => ({ ...affine[index], activation })),
    last: affine[activations.length],
    loss,
  };
  return faults.length > before ? null : /** @type {any} */ (read);
}

/**
 * One row a sample; or, of several classes, one label a sample.
 *
 * @param {string} text
 * @param {number} samples
 * @param {string} loss
 */
function rankOfTargets(text, samples, loss) {
  const isOneLine = !text.includes(";");
  const isOfLabels = samples > 1 || (loss === "softmaxCrossEntropy" && !text.includes(","));
  return isOneLine && isOfLabels ? 1 : 2;
}

/**
 * @param {URLSearchParams} query
 * @param {string} name
 * @param {number} rank
 * @param {any} usual where the query has none
 * @param {string[]} faults
 */
function tensorIn(query, name, rank, usual, faults) {
  const text = query.get(name);
  if (text === null && usual !== undefined) return usual;
  const tensor = text === null ? undefined : readTensor(text, rank);
  if (tensor === undefined) faults.push(name);
  return tensor;
}

/** @param {any} spec */
export function isSpec(spec) {
  if (spec?.training) return typeof spec.training === "object" && Number.isInteger(spec.iteration);
  const { x, t, hidden, last, loss } = spec?.layers ?? {};
  return (
    [x, t].every((tensor) => Array.isArray(tensor) && shapeOfNested(tensor) !== null) &&
    Array.isArray(hidden) &&
    [...hidden, last].every((layer) => Array.isArray(layer?.W) && Array.isArray(layer.b)) &&
    LOSSES.includes(loss)
  );
}
