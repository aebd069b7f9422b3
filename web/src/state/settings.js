/**
 * @typedef {import("../protocol/frames.js").Edit} Edit
 * @typedef {import("../protocol/frames.js").Change} Change
 */

/**
 * The settings that make step `step + 1`: those of the spec, with every edit up to `step`.
 *
 * @template {object} Settings
 * @param {Settings & { edits: Edit[], engine?: number }} spec
 * @param {number} step
 * @param {(settings: Settings, change: Change) => Settings} withChange
 * @returns {Settings}
 */
export function settingsAt(spec, step, withChange) {
  /** @type {Settings & { edits?: Edit[], engine?: number }} */
  const settings = { ...spec };
  delete settings.edits;
  delete settings.engine;
  return spec.edits
    .filter((edit) => edit.atStep <= step)
    .reduce((folded, edit) => withChange(folded, edit.change), settings);
}

/**
 * A spec that starts from these settings, with nothing edited yet.
 *
 * @template {object} Settings
 * @param {Settings} settings
 * @returns {Settings & { edits: Edit[] }}
 */
export function freshSpec(settings) {
  return { ...settings, edits: [] };
}

/**
 * The spec of a fork: the same up to `step`, then a future of its own.
 *
 * @template {{ edits: Edit[] }} Spec
 * @param {Spec} spec
 * @param {number} step
 * @returns {Spec}
 */
export function specUpTo(spec, step) {
  return { ...spec, edits: spec.edits.filter((edit) => edit.atStep <= step) };
}

/**
 * Two changes as one, the later one last; inputs are joined one by one.
 *
 * @param {Change} one
 * @param {Change} other
 * @returns {Change}
 */
export function joined(one, other) {
  const both = { ...one, ...other };
  if (!one.inputs || !other.inputs) return both;
  return { ...both, inputs: { ...one.inputs, ...other.inputs } };
}

/**
 * The log with one more edit. Edits made at one and the same step act as one, but for those of
 * different things under one name: two parameters changed by hand are two edits.
 *
 * @param {Edit[]} edits
 * @param {Edit} edit
 */
export function withEdit(edits, edit) {
  if (edits.some((known) => known.edit === edit.edit)) return edits;
  const last = edits.at(-1);
  if (last?.atStep !== edit.atStep || namesAPart(last.change) || namesAPart(edit.change)) {
    return [...edits, edit];
  }
  return [...edits.slice(0, -1), { ...edit, change: joined(last.change, edit.change) }];
}

/**
 * Whether a change is of one parameter of a network, or of one cell of a tensor, and not of a setting.
 *
 * @param {Change} change
 */
const namesAPart = ({ parameter, inputs }) =>
  parameter !== undefined ||
  /** @type {{ cell?: unknown } | undefined} */ (inputs)?.cell !== undefined;
