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

/**
 * The settings that make step `step + 1`.
 *
 * @param {Spec} spec
 * @param {number} step
 * @returns {Settings}
 */
export const settingsAt = (spec, step) => folded(spec, step, withChange);
