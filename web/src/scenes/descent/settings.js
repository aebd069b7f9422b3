import { settingsAt as folded } from "../../state/settings.js";

/**
 * @typedef {import("../../protocol/frames.js").Spec} Spec
 * @typedef {import("../../protocol/frames.js").Change} Change
 * @typedef {Omit<Spec, "edits" | "engine">} Settings
 */

const OF_THE_RUN = new Set(["learningRate", "gradient", "steps", "tolerance"]);

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
    changed = OF_THE_RUN.has(name)
      ? { ...changed, [name]: value }
      : {
          ...changed,
          optimizer: { ...changed.optimizer, [name]: /** @type {number} */ (value) },
        };
  }
  return changed;
}

/**
 * Whether a run that has come to its end may go on after this change: more steps, or another
 * tolerance. Any other change of an ended run begins a new one.
 *
 * @param {Change} change
 */
export function prolongs(change) {
  return "steps" in change || "tolerance" in change;
}

/**
 * The settings that make step `step + 1`.
 *
 * @param {Spec} spec
 * @param {number} step
 * @returns {Settings}
 */
export const settingsAt = (spec, step) => folded(spec, step, withChange);
