import { settingsAt as folded } from "../state/settings.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").BackpropSpec} Spec
 * @typedef {import("../protocol/backprop-frames.js").NestedNumbers} NestedNumbers
 * @typedef {import("../protocol/frames.js").Change} Change
 * @typedef {any} Settings those of any source: what the source says, and what `Iterations` says
 *
 * @typedef {{ name: string, at: number[], value: number }} CellChange one number of a tensor
 */

/**
 * The settings after a change. Inputs go to the source: to those of an expression, or to the tensors x,
 * t, W1, b1, … of layers.
 *
 * @param {Settings} settings
 * @param {Change} change
 * @returns {Settings}
 */
export function withChange(settings, change) {
  const { inputs, ...rest } = /** @type {{ inputs?: Record<string, any> } & Change} */ (change);
  const changed = { ...settings, ...rest };
  if (!inputs) return changed;
  if (settings.layers) return { ...changed, layers: withTensors(settings.layers, inputs) };
  return { ...changed, inputs: { ...settings.inputs, ...inputs } };
}

/**
 * @param {any} layers
 * @param {Record<string, any>} inputs whole tensors by name, or one cell
 */
function withTensors(layers, inputs) {
  return Object.entries(inputs).reduce(
    (changed, [name, value]) =>
      name === "cell"
        ? withTensor(changed, value.name, (tensor) => withCell(tensor, value.at, value.value))
        : withTensor(changed, name, () => value),
    layers,
  );
}

/**
 * @param {any} layers
 * @param {string} name x, t, or the W or b of a layer counted from 1; the last one is the output's
 * @param {(tensor: NestedNumbers) => NestedNumbers} change
 */
function withTensor(layers, name, change) {
  const [, letter, number] = /^([Wb])(\d+)$/.exec(name) ?? [];
  if (!letter) return { ...layers, [name]: change(layers[name]) };
  const index = Number(number) - 1;
  const layer = layers.hidden[index];
  if (!layer) return { ...layers, last: { ...layers.last, [letter]: change(layers.last[letter]) } };
  const hidden = layers.hidden.with(index, { ...layer, [letter]: change(layer[letter]) });
  return { ...layers, hidden };
}

/**
 * @param {NestedNumbers} tensor
 * @param {number[]} at
 * @param {number} value
 * @returns {NestedNumbers}
 */
function withCell(tensor, [first, ...deeper], value) {
  if (first === undefined || typeof tensor === "number") return value;
  return tensor.with(first, withCell(tensor[first], deeper, value));
}

/** @param {Change} change */
export const changesRate = (change) => "learningRate" in change;

/** An edit acts on what stands, also where a run has come to its end: it always goes on. */
export const prolongs = () => true;

/** What says which numbers there are to set; another one has others. */
const SOURCES = /** @type {const} */ (["expression", "layers", "training"]);

/**
 * The settings of a new run that differs in these. Another source takes the place of the one before.
 *
 * @param {Settings} settings
 * @param {Partial<Settings>} partial
 * @returns {Settings}
 */
export function restarted(settings, partial) {
  const next = { ...settings, ...partial };
  const source = SOURCES.find((name) => name in partial);
  if (!source) return next;
  for (const other of SOURCES) if (other !== source) delete next[other];
  if (source !== "training") delete next.iteration;
  if (source !== "expression") {
    delete next.inputs;
    delete next.parameters;
  } else delete next.opened;
  return next;
}

/**
 * The settings that make step `step + 1`.
 *
 * @param {Spec} spec
 * @param {number} step
 * @returns {Settings}
 */
export const settingsAt = (spec, step) => folded(/** @type {any} */ (spec), step, withChange);
