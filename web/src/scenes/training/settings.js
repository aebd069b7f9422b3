import { settingsAt as folded } from "../../state/settings.js";

/**
 * @typedef {import("../../protocol/training-frames.js").TrainingSpec} Spec
 * @typedef {import("../../protocol/frames.js").Change} Change
 * @typedef {Omit<Spec, "edits" | "engine">} Settings
 */

const COEFFICIENTS = new Set(["momentum", "rho", "beta1", "beta2", "eps"]);

/** A parameter is a state of the network and no setting. */
const NO_SETTING = "parameter";

/**
 * The settings after a change: a coefficient goes to the optimizer, the rest to the run.
 *
 * @param {Settings} settings
 * @param {Change} change
 * @returns {Settings}
 */
export function withChange(settings, change) {
  let changed = settings;
  for (const [name, value] of Object.entries(change)) {
    if (name === NO_SETTING) continue;
    changed = COEFFICIENTS.has(name)
      ? {
          ...changed,
          optimizer: { ...changed.optimizer, [name]: /** @type {number} */ (value) },
        }
      : { ...changed, [name]: value };
  }
  return changed;
}

/**
 * Whether a run that has come to its end may go on after this change. Any other change of an ended run
 * begins a new one.
 *
 * @param {Change} change
 */
export function prolongs(change) {
  return "epochs" in change;
}

/** Weights of the learner's own fit one network, and give way to what draws others. */
const DRAWN_ANEW = /** @type {const} */ ([
  "data",
  "features",
  "hidden",
  "loss",
  "initialisation",
  "seed",
]);

/**
 * The settings of a new run that differs in these. Without any it is the same run from the start, with
 * the same weights.
 *
 * @param {Settings} settings
 * @param {Partial<Settings>} partial
 * @returns {Settings}
 */
export function restarted(settings, partial) {
  const next = { ...settings, ...partial };
  if (!("weights" in partial) && DRAWN_ANEW.some((name) => name in partial)) delete next.weights;
  const isOtherSet = next.data.set !== settings.data.set || next.data.own !== settings.data.own;
  if (isOtherSet && !("classWeights" in partial)) delete next.classWeights;
  for (const name of /** @type {const} */ (["features", "classWeights", "weights"])) {
    if (next[name] === undefined) delete next[name];
  }
  return next;
}

/**
 * The settings that make step `step + 1`.
 *
 * @param {Spec} spec
 * @param {number} step
 * @returns {Settings}
 */
export const settingsAt = (spec, step) => folded(spec, step, withChange);
