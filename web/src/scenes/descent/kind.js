import { decodeField } from "../../protocol/field.js";
import { prolongs, restarted, withChange } from "./settings.js";

/**
 * @typedef {import("../../protocol/frames.js").Spec} Spec
 * @typedef {import("./settings.js").Settings} Settings
 *
 * @typedef {object} Scenery what stays the same for all steps of a descent
 * @property {import("../../protocol/frames.js").Objective} objective
 * @property {import("../../protocol/field.js").Field} field
 *
 * @typedef {object} Descent
 * @property {Spec} spec
 * @property {Settings} settings
 * @property {Scenery} scenery
 * @property {import("../../protocol/frames.js").Snapshot} snapshot
 * @property {null} picture
 *
 * @typedef {import("../../state/state.js").Run<Descent>} Run
 * @typedef {import("../../state/state.js").State<Descent>} State
 */

/**
 * @param {Settings} one
 * @param {Settings} other
 */
const isSameFunction = (one, other) =>
  one.objective === other.objective && one.expression === other.expression;

/**
 * @param {Settings} one
 * @param {Settings} other
 */
const isSamePicture = (one, other) =>
  isSameFunction(one, other) && JSON.stringify(one.window) === JSON.stringify(other.window);

/**
 * What the runs of the scene `descent` are.
 *
 * @type {import("../../state/kind.js").Kind<Descent>}
 */
export const descent = {
  endpoint: "ws/descent",
  withChange,
  prolongs,
  restarted,
  isComparable: isSameFunction,
  hasSameScenery: isSamePicture,
  /** Decoding the terrain again would take longer than a frame. */
  scenery: ({ objective, field }, held) => ({
    objective,
    field: held?.field ?? decodeField(field),
  }),
};
