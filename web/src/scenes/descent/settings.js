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
 * The settings of a new run that differs in these. Another function takes the place of the one before,
 * with a window of its own; a start beyond the window of a function that was typed asks for another one.
 *
 * @param {Settings} settings
 * @param {Partial<Settings>} partial
 * @returns {Settings}
 */
export function restarted(settings, partial) {
  const next = { ...settings, ...partial };
  if (partial.objective !== undefined) delete next.expression;
  if (partial.expression !== undefined) delete next.objective;
  const isOther = partial.objective !== undefined || partial.expression !== undefined;
  if (partial.window === undefined && (isOther || isBeyond(next))) delete next.window;
  return next;
}

/** @param {Settings} settings */
function isBeyond({ start, window }) {
  return start.some((place, index) => {
    const [low, high] = window?.[`x${index}`] ?? [-Infinity, Infinity];
    return place < low || place > high;
  });
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
