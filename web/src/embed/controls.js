/**
 * What a teacher may hide or lock.
 *
 * @typedef {object} Control
 * @property {string} at selects what it consists of
 * @property {string} [area] selects where it is used besides, as a picture on which a point is dragged; there
 *   a lock takes the pointer and the keys away
 * @property {string[]} [settings] that nothing else may change either
 * @property {string[]} [actions] of the scene that nothing else may do either
 */

/** @param {string} name of a field */
const field = (name) => `[data-control="${name}"]`;

/**
 * A setting that has a field of its name.
 *
 * @param {string} name
 * @param {Partial<Control>} [more]
 * @returns {Control}
 */
const setting = (name, more) => ({ at: field(name), settings: [name], ...more });

/** @param {string} sign on the button */
const button = (sign) => `.transport button:has(> .icon-${sign})`;

/** @type {Record<string, Control>} */
const OF_PAGE = {
  presets: { at: ".lesson-list" },
  text: { at: ".lesson-article" },
  exercises: { at: ".lesson-offers" },
  share: { at: ".share-button" },
  language: { at: ".languages" },
  theme: { at: ".theme-button" },
  scenes: { at: ".scenes" },
  present: { at: ".present-button" },
  link: { at: ".embed-mark" },
};

/** @type {Record<string, Control>} */
const OF_TRANSPORT = {
  play: { at: ".transport .button-filled", actions: ["play", "goOn", "pause"] },
  step: { at: `${button("forward")}, ${button("epoch")}`, actions: ["forward"] },
  back: { at: button("back"), actions: ["back"] },
  reset: { at: button("reset"), actions: ["reset"] },
  scrubber: { at: ".scrub" },
};

/** @type {Record<string, Control>} */
const OF_RUNS = {
  ...OF_TRANSPORT,
  scrubber: {
    at: ".scrub",
    area: ".curve, .curves-place, .steps-table",
    actions: ["seek", "reach"],
  },
  pace: { at: ".pace-select", actions: ["pace"] },
  settings: { at: ".settings-button, .settings-panel" },
  learningRate: {
    at: ".learning-rate:not(.batch-size), .outcome-try",
    settings: ["learningRate"],
    actions: ["tryRate"],
  },
};

const COEFFICIENTS = ["momentum", "rho", "beta1", "beta2", "eps"];

/** @type {Control} */
const OPTIMIZER = {
  at: ["optimizer", ...COEFFICIENTS].map(field).join(", "),
  settings: ["optimizer", ...COEFFICIENTS],
};

/** @type {Control} */
const MISTAKES = { at: ".mistakes, .layers-switch", settings: ["accumulate", "zeroGrad"] };

/** @type {Record<string, Record<string, Control>>} */
const OF_SCENE = {
  loss: {
    values: {
      at: ".bars-handle, .shape-handle, .loss-tables, .count",
      area: ".bars, .shape",
      settings: ["y", "t", "labels"],
    },
    as: setting("as"),
    targets: { at: field("targets"), settings: ["t", "labels"] },
    learningRate: { at: field("rate"), settings: ["learningRate"] },
    loss: { at: ".loss-head", settings: ["chosen"] },
  },
  derivative: {
    f: { at: ".expression-field", settings: ["f"] },
    x: setting("x", { at: `${field("x")}, .stage-start`, area: ".picture" }),
    h: setting("h", { area: ".error-chart" }),
    window: { at: ".window-fields", settings: ["window"] },
    precision: { at: ".figure-beside .curve-scale", settings: ["precision"] },
  },
  gradient: {
    f: { at: ".expression-field", settings: ["f"] },
    point: { at: ".stage-start", area: ".picture", settings: ["point"] },
    h: setting("h"),
    angle: setting("angle", { area: ".figure-beside .dial" }),
    arrows: setting("arrows"),
    way: { at: ".way-switch", settings: ["way"] },
    window: { at: ".window-fields", settings: ["window"] },
  },
  "network-gradient": {
    ...OF_TRANSPORT,
    x: { at: ".forward-x", settings: ["x"] },
    W: { at: ".forward-W", settings: ["W"] },
    t: { at: ".class-choice", settings: ["t"] },
    h: setting("h"),
    version: { at: ".version-button", settings: ["version"] },
  },
  descent: {
    ...OF_RUNS,
    function: {
      at: `${field("function")}, .expression-field`,
      settings: ["objective", "expression", "window", "variables"],
    },
    start: { at: ".start-field, .stage-start", area: ".stage", settings: ["start"] },
    optimizer: OPTIMIZER,
    gradient: { at: `${field("gradient")}, ${field("h")}`, settings: ["gradient"] },
    steps: setting("steps"),
    tolerance: setting("tolerance"),
    runs: { at: ".runs", actions: ["fork", "remove"] },
    table: { at: ".steps" },
  },
  epochs: {
    scrubber: { at: ".flow-tiles[role=slider]", actions: ["seek"] },
    play: OF_TRANSPORT.play,
    step: OF_TRANSPORT.step,
    back: OF_TRANSPORT.back,
    reset: OF_TRANSPORT.reset,
    ...Object.fromEntries(
      ["samples", "batchSize", "epochs", "sampling", "seed", "epoch"].map((name) => [
        name,
        setting(name),
      ]),
    ),
    dropLast: { at: ".epochs-drop", settings: ["dropLast"] },
  },
  training: {
    ...OF_RUNS,
    batchSize: { at: ".batch-size", settings: ["batchSize"] },
    hidden: { at: ".network-layers", settings: ["hidden"] },
    features: { at: ".network-items [aria-pressed]", settings: ["features"] },
    data: { at: ".data-place", settings: ["data"] },
    optimizer: OPTIMIZER,
    ...Object.fromEntries(
      ["initialisation", "sampling", "seed", "l1", "l2", "dropout", "epochs"].map((name) => [
        name,
        setting(name, { at: `.settings ${field(name)}` }),
      ]),
    ),
    loss: { at: `.settings ${field("loss")}`, settings: ["loss"] },
    classWeights: { at: ".class-weights-field", settings: ["classWeights"] },
    weights: { at: ".parameter-field", settings: ["weights", "parameter"] },
    runs: { at: ".runs", actions: ["fork", "remove"] },
    export: { at: ".export-place" },
  },
  graph: {
    ...OF_RUNS,
    expression: { at: ".expression-field", settings: ["expression"] },
    inputs: { at: ".input-row .number-field, .input-range", settings: ["inputs"] },
    parameters: { at: ".input-learns", settings: ["parameters"] },
    iterations: setting("iterations"),
    mistakes: MISTAKES,
    check: { at: ".gradient-check", settings: ["bug"] },
  },
  layers: {
    ...OF_RUNS,
    network: { at: ".layers-choices", settings: ["layers", "opened"] },
    values: { at: ".cell-field", settings: ["inputs"] },
    iterations: setting("iterations"),
    mistakes: MISTAKES,
    check: { at: ".gradient-check", settings: ["bug"] },
  },
};

/**
 * What may be hidden and locked in a scene, by name.
 *
 * @param {string} scene
 * @returns {Record<string, Control>}
 */
export const controlsOf = (scene) => ({ ...OF_SCENE[scene], ...OF_PAGE });

/** Who locks all of these leads through the steps alone. */
const TIME = Object.keys(OF_TRANSPORT);

/**
 * What an address takes away and fixes, by name.
 *
 * @typedef {{ hide: string[], lock: string[] }} Fixed
 */

/** @param {string} scene */
const settingsOf = (scene) =>
  Object.entries(OF_SCENE[scene] ?? {}).flatMap(([name, { settings }]) => (settings ? name : []));

/**
 * Whether no setting is left that the learner could change.
 *
 * @param {string} scene
 * @param {Fixed} fixed
 */
export function isAllFixed(scene, { hide, lock }) {
  const fixed = [...hide, ...lock];
  return lock.includes("settings") || settingsOf(scene).every((name) => fixed.includes(name));
}

/**
 * What is locked besides, by name. The settings as such are each of them, wherever it is set. Where none is left
 * no example can be opened; where only the page around leads through the steps, nothing may begin anew.
 *
 * @param {string} scene
 * @param {Fixed} fixed
 */
export function lockedBesides(scene, fixed) {
  const isLed = TIME.every((name) => fixed.lock.includes(name));
  return [
    ...(fixed.lock.includes("settings") ? settingsOf(scene) : []),
    ...(isLed || isAllFixed(scene, fixed) ? ["presets"] : []),
    ...(isLed ? ["exercises"] : []),
  ];
}

/**
 * Where no setting is left, a run that branches off is the same again, and so are runs side by side.
 *
 * @type {Control}
 */
export const BRANCHING = { at: ".run-action", actions: ["fork"] };
