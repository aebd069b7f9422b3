/**
 * @typedef {import("../protocol/frames.js").Spec} Spec
 * @typedef {import("../protocol/frames.js").Change} Change
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
 * The settings that make step `step + 1`: those of the spec, with every edit up to `step`.
 *
 * @param {Spec} spec
 * @param {number} step
 * @returns {Settings}
 */
export function settingsAt(spec, step) {
  const { objective, start, optimizer, learningRate, steps, gradient, tolerance } = spec;
  const settings = { objective, start, optimizer, learningRate, steps, gradient, tolerance };
  return spec.edits
    .filter((edit) => edit.atStep <= step)
    .reduce((folded, edit) => withChange(folded, edit.change), settings);
}

/**
 * A spec that starts from these settings, with nothing edited yet.
 *
 * @param {Settings} settings
 * @returns {Spec}
 */
export function freshSpec(settings) {
  return { ...settings, edits: [] };
}

/**
 * The spec of a fork: the same up to `step`, then a future of its own.
 *
 * @param {Spec} spec
 * @param {number} step
 * @returns {Spec}
 */
export function specUpTo(spec, step) {
  return { ...spec, edits: spec.edits.filter((edit) => edit.atStep <= step) };
}

/**
 * The log with one more edit; edits made at one and the same step act as one.
 *
 * @param {import("../protocol/frames.js").Edit[]} edits
 * @param {import("../protocol/frames.js").Edit} edit
 */
export function withEdit(edits, edit) {
  if (edits.some((known) => known.edit === edit.edit)) return edits;
  const last = edits.at(-1);
  if (last?.atStep !== edit.atStep) return [...edits, edit];
  return [...edits.slice(0, -1), { ...edit, change: { ...last.change, ...edit.change } }];
}
