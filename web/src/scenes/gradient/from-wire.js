import { PRESETS } from "./presets.js";

const DEGREES = 180 / Math.PI;

/**
 * The settings that a request of the figure stands for; on the page an angle is in degrees.
 *
 * @param {Partial<import("./figure.js").Settings>} request
 * @returns {import("./figure.js").Settings}
 */
export function settingsFrom({ angle, ...request }) {
  const settings = { ...PRESETS[0].settings, ...request };
  return angle === undefined ? settings : { ...settings, angle: angle * DEGREES };
}
