import { parameterName } from "../network/names.js";
import { formatNumber } from "../numbers/format.js";
import { signOf } from "../numbers/signs.js";

/**
 * @typedef {import("../protocol/frames.js").Edit} Edit
 * @typedef {{ optimizer: object }} Spec with the settings of the run
 *
 * @typedef {{ layer: number, from?: number, to: number, value: number }} ParameterChange
 *
 * @typedef {{ step: number, text: string }} Mark
 */

/**
 * What the edits of a run changed, as flags along its curve: "η 0.1 → 0.3". Edits of one setting
 * that are nearer than `apart` steps, as those of one drag, share a flag from the first value to
 * the last.
 *
 * @param {Spec} spec
 * @param {Edit[]} edits in the order of their steps
 * @param {number} apart
 * @returns {Mark[]}
 */
export function editMarks(spec, edits, apart) {
  /** @type {Record<string, unknown>} */
  const inForce = { ...spec, ...spec.optimizer };
  /** @type {{ step: number, last: number, changes: Map<string, [unknown, unknown]> }[]} */
  const groups = [];
  for (const { atStep, change } of edits) {
    let group = groups.at(-1);
    if (!group || atStep - group.last > apart) {
      groups.push((group = { step: atStep, last: atStep, changes: new Map() }));
    }
    group.last = atStep;
    for (const [name, value] of settingsIn(change)) {
      const before = group.changes.get(name)?.[0] ?? inForce[name];
      group.changes.set(name, [before, value]);
      inForce[name] = value;
    }
  }
  return groups.map(({ step, changes }) => ({
    step,
    text: Array.from(changes, ([name, [before, after]]) => changeText(name, before, after)).join(
      ", ",
    ),
  }));
}

/**
 * The settings of a change by name; a weight or bias by its name, as in W₁[3,1].
 *
 * @param {Record<string, unknown>} change
 * @returns {[string, unknown][]}
 */
function settingsIn(change) {
  return Object.entries(change).map(([name, value]) => {
    if (name !== "parameter") return [name, value];
    const { value: set, ...parameter } = /** @type {ParameterChange} */ (value);
    return [parameterName(parameter), set];
  });
}

/**
 * @param {string} name
 * @param {unknown} before
 * @param {unknown} after
 */
function changeText(name, before, after) {
  return [signOf(name), valueText(before), "→", valueText(after)].filter(Boolean).join(" ");
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function valueText(value) {
  if (typeof value === "number") return formatNumber(value);
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (typeof value === "object" && value !== null && "method" in value) return String(value.method);
  return String(value ?? "");
}
