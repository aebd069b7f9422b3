import { OPENING } from "./presets.js";

/**
 * The settings of a run that the server describes; what it leaves out is as in the opening example.
 *
 * @param {Partial<import("../../backprop/settings.js").Settings>} spec
 */
export const settingsFrom = (spec) => ({ ...OPENING.settings, ...spec });
