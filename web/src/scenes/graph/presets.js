/**
 * The examples of the scene.
 *
 * @typedef {import("../../backprop/settings.js").Settings} Settings
 * @typedef {object} Preset
 * @property {string} id
 * @property {string} group key of the heading it stands under
 * @property {string} [section] of the article that it shows
 * @property {Settings} settings
 * @property {number} pace steps a second
 */

/** What every example shares that says nothing else. */
const PLAIN = {
  parameters: /** @type {string[]} */ ([]),
  learningRate: 0.1,
  iterations: 1,
  accumulate: true,
  zeroGrad: true,
  bug: "none",
};

/** So many steps a second that each can be read. */
const READ = 1 / 1.2;

/** Softmax with cross entropy of three logits, the third class being right. */
const SOFTMAX =
  "e1 = exp(a1); e2 = exp(a2); e3 = exp(a3); S = e1 + e2 + e3; " +
  "L = -(t1*log(e1/S) + t2*log(e2/S) + t3*log(e3/S))";

/** @type {Preset[]} */
export const PRESETS = [
  preset("apples", "graphs", "4.1", "apple*count*tax", { apple: 100, count: 2, tax: 1.1 }),
  preset("fruit", "graphs", "4.1", "(apple*apples + orange*oranges)*tax", {
    apple: 100,
    apples: 2,
    orange: 150,
    oranges: 3,
    tax: 1.1,
  }),
  preset("clothes", "graphs", "4.1", "price*count*discount", {
    price: 80,
    count: 3,
    discount: 0.9,
  }),
  preset("product", "chain", "4.2", "(x + y)*z", { x: -2, y: 5, z: -4 }),
  preset("fan-out", "chain", "4.2", "x*x + x", { x: 3 }),
  preset("neuron", "neurons", "4.6", "y = sigmoid(w1*x1 + w2*x2 + b)", {
    w1: 2,
    x1: -1,
    w2: -3,
    x2: -2,
    b: -3,
  }),
  preset(
    "learning",
    "neurons",
    "4.6",
    "y = sigmoid(w*x + b); L = square(y - t)",
    { w: 0.5, x: 1.5, b: -1, t: 1 },
    { parameters: ["w", "b"], learningRate: 2, iterations: 20 },
  ),
  preset("softmax", "neurons", "4.8", SOFTMAX, { a1: 0.3, a2: 2.9, a3: 4, t1: 0, t2: 0, t3: 1 }),
  preset("add", "nodes", "4.3", "x + y", { x: 10, y: 5 }),
  preset("mul", "nodes", "4.4", "x*y", { x: 10, y: 5 }),
  preset("relu", "nodes", "4.5", "relu(x)", { x: -2 }),
  preset("sigmoid", "nodes", "4.6", "sigmoid(x)", { x: 0.5 }),
];

/** What the page opens with: the apples of the book, whose numbers everybody can check by heart. */
export const OPENING = PRESETS[0];

/**
 * The example whose expression and inputs these are, or null.
 *
 * @param {Settings} settings
 * @returns {Preset | null}
 */
export function presetOf(settings) {
  return (
    PRESETS.find(
      (candidate) =>
        candidate.settings.expression === settings.expression &&
        isSame(candidate.settings.inputs, settings.inputs),
    ) ?? null
  );
}

/** What the text is about where the expression is that of no example. */
const OWN = { id: "own" };

/**
 * The example with the same expression, whatever its inputs, or else what is said of any expression; null
 * where that is the chosen one.
 *
 * @param {Settings} settings
 * @param {string} chosen
 * @returns {{ id: string } | null}
 */
export function exampleOf({ expression }, chosen) {
  const example = PRESETS.find(({ settings }) => settings.expression === expression) ?? OWN;
  return example.id === chosen ? null : example;
}

/**
 * @param {string} id
 * @param {string} group
 * @param {string} section
 * @param {string} expression
 * @param {Record<string, number>} inputs
 * @param {Partial<Settings>} [more]
 * @returns {Preset}
 */
function preset(id, group, section, expression, inputs, more = {}) {
  const settings = { ...PLAIN, expression, inputs, ...more };
  const pace = settings.parameters.length > 0 ? 5 : READ;
  return { id, group: `lesson.group.${group}`, section, settings, pace };
}

/**
 * @param {Record<string, any>} one
 * @param {Record<string, any>} other
 */
function isSame(one, other) {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}
