import { PRESETS } from "./presets.js";

/** So much is seen to each side of the point, or twice h where that is more. */
const REACH = 2;

/**
 * The settings that a request of the figure stands for. Its window shows the point, both neighbours at the
 * distance h, and the axis x = 0.
 *
 * @param {Partial<import("./figure.js").Settings> & { f: string, x: number }} request
 * @returns {import("./figure.js").Settings}
 */
export function settingsFrom(request) {
  const settings = { ...PRESETS[0].settings, h: 0.5, ...request };
  const { x, h } = settings;
  const reach = Math.max(REACH, 2 * h);
  return { ...settings, window: [Math.min(x - reach, -1), Math.max(x + reach, 1)] };
}
