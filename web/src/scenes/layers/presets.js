import { renumbered } from "./build.js";

/**
 * @typedef {import("../../backprop/settings.js").Settings} Settings
 * @typedef {import("./build.js").Layers} Layers
 *
 * @typedef {object} Preset
 * @property {string} id
 * @property {string} group key of the heading it stands under
 * @property {string} section of the article that it shows
 * @property {number | "max"} pace
 * @property {Settings} settings
 * @property {Settings[]} runs
 */

/** @type {Layers} The article's Affine, ReLU, Affine, Softmax. */
const ARTICLE = {
  x: [
    [1, -0.5],
    [0.3, 0.8],
  ],
  t: [
    [1, 0, 0],
    [0, 0, 1],
  ],
  hidden: [
    {
      W: [
        [0.2, -0.4, 0.6],
        [0.5, 0.3, -0.1],
      ],
      b: [0.1, 0.1, -0.2],
      activation: "relu",
    },
  ],
  last: {
    W: [
      [0.3, -0.2, 0.5],
      [-0.6, 0.4, 0.1],
      [0.2, 0.7, -0.3],
    ],
    b: [0, 0.1, -0.1],
  },
  loss: "softmaxCrossEntropy",
};

/** @type {Layers} One layer as the article draws it: five features, three outputs. */
const ONE_LAYER = {
  x: [
    [1, 0.5, -0.2, 0.3, 0.8],
    [-0.4, 0.9, 0.6, -1, 0.2],
  ],
  t: [
    [0, 1, 0],
    [0, 0, 1],
  ],
  hidden: [],
  last: {
    W: [
      [0.2, -0.1, 0.4],
      [0.5, 0.3, -0.2],
      [-0.3, 0.6, 0.1],
      [0.1, -0.5, 0.2],
      [0.4, 0.2, -0.6],
    ],
    b: [0.1, 0, -0.1],
  },
  loss: "softmaxCrossEntropy",
};

/** @type {Layers} */
const REGRESSION = {
  ...ARTICLE,
  t: [[0.5], [-1]],
  last: { W: [[0.4], [-0.6], [0.9]], b: [0.2] },
  loss: "halfSquaredError",
};

/** @type {Layers} */
const TWO_CLASSES = {
  ...ARTICLE,
  t: [[1], [0]],
  last: { W: [[0.7], [-0.3], [0.5]], b: [-0.1] },
  loss: "sigmoidCrossEntropy",
};

/** @type {Layers} Each sample is a picture of 2 by 2. */
const PICTURES = {
  x: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [0, 0.8],
      [0.6, 0],
    ],
  ],
  t: [
    [1, 0],
    [0, 1],
  ],
  hidden: [],
  last: {
    W: [
      [0.3, -0.2],
      [-0.5, 0.4],
      [0.1, 0.6],
      [0.7, -0.1],
    ],
    b: [0, 0.1],
  },
  loss: "softmaxCrossEntropy",
};

/** @type {Layers} Logits of 40 and 0, as sure as it gets, and wrong. */
const SATURATED = {
  x: [[1], [1]],
  t: [
    [0, 1],
    [1, 0],
  ],
  hidden: [],
  last: { W: [[40, 0]], b: [0, 0] },
  loss: "softmaxCrossEntropy",
};

/**
 * @param {Layers} layers
 * @param {string} activation
 * @returns {Layers}
 */
const withActivation = (layers, activation) => ({
  ...layers,
  hidden: layers.hidden.map((layer) => ({ ...layer, activation: /** @type {any} */ (activation) })),
});

/** @type {Layers} */
const ONE_SAMPLE = {
  ...ARTICLE,
  x: [[1, -0.5]],
  t: [[1, 0, 0]],
};

/** @type {Layers} A square W2, so that a transposed gradient has the shape of the right one. */
const THREE_SAMPLES = {
  ...renumbered(ARTICLE, 1),
  x: [
    [1, -0.5],
    [0.3, 0.8],
    [-0.7, 0.4],
  ],
  t: [
    [1, 0, 0],
    [0, 0, 1],
    [0, 1, 0],
  ],
};

/** What a link or an example that says nothing else means. */
const USUAL = {
  opened: false,
  learningRate: 0.1,
  iterations: 1,
  accumulate: true,
  zeroGrad: true,
  bug: "none",
};

/** @type {Preset[]} */
export const PRESETS = [
  preset("article", "first", "4.7", ARTICLE),
  preset("one-layer", "first", "4.7", ONE_LAYER),
  preset("sigmoid", "first", "4.6", withActivation(ARTICLE, "sigmoid")),
  preset("pictures", "first", "4.7", PICTURES),
  preset("opened", "last", "4.8", ARTICLE, { opened: true }),
  preset("regression", "last", "4.8", REGRESSION),
  preset("two-classes", "last", "4.8", TWO_CLASSES),
  preset("mistake", "check", "4.8", THREE_SAMPLES, { bug: "forgotBatchMean" }),
  preset("one-sample", "check", "4.8", ONE_SAMPLE, { bug: "forgotBatchMean" }),
  preset("saturated", "check", "4.8", SATURATED),
];

/** What the page opens with. */
export const OPENING = PRESETS[0];

/**
 * @param {string} id
 * @param {string} group
 * @param {string} section
 * @param {Layers} layers
 * @param {Partial<typeof USUAL>} [other]
 * @returns {Preset}
 */
function preset(id, group, section, layers, other = {}) {
  const settings = { layers, ...USUAL, ...other };
  return { id, group: `layers.group.${group}`, section, pace: 1 / 1.2, settings, runs: [settings] };
}

/** What an example and its run must have in common. */
const TELLING = /** @type {const} */ (["layers", "opened", "bug"]);

/**
 * The example whose run this is, or null.
 *
 * @param {Settings} settings
 * @returns {Preset | null}
 */
export function presetOf(settings) {
  return (
    PRESETS.find((candidate) =>
      TELLING.every((name) => inOrder(candidate.settings[name]) === inOrder(settings[name])),
    ) ?? null
  );
}

/**
 * The same text for the same contents, in whichever order their members were written.
 *
 * @param {any} part
 * @returns {string}
 */
function inOrder(part) {
  return JSON.stringify(part, (_, value) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** The text for an iteration of a training, and for a network that no example is about. */
const [TRAINING, FREE] = [{ id: "training" }, { id: "free" }];

/**
 * Whose text comes nearest: the chosen example's stays (null) while its kind of network does.
 *
 * @param {Settings} settings
 * @param {string} chosen
 * @returns {{ id: string } | null}
 */
export function exampleOf(settings, chosen) {
  if (settings.training) return TRAINING;
  const example = PRESETS.find(({ id }) => id === chosen)?.settings;
  if (!example) return FREE;
  return outline(settings.layers) === outline(example.layers) ? null : FREE;
}

/** @param {Layers} layers */
const outline = ({ x, hidden, loss }) =>
  JSON.stringify([
    loss,
    hidden.map(({ activation }) => activation),
    Array.isArray(/** @type {any} */ (x)[0]?.[0]),
  ]);
