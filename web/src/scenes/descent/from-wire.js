import { OPENING } from "../../lesson/presets.js";

/**
 * The settings of a run that the server describes; what it leaves out is as in the opening example.
 *
 * @param {Partial<import("./settings.js").Settings>} spec
 * @returns {import("./settings.js").Settings}
 */
export const settingsFrom = (spec) => ({ ...OPENING.settings, ...spec });
