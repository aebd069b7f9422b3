import { PRESETS } from "./presets.js";

/**
 * The settings that a request of the figure stands for, with the whole first epoch made.
 *
 * @param {Partial<import("./settings.js").Settings>} request
 * @returns {import("./settings.js").Settings}
 */
export function settingsFrom(request) {
  const settings = { ...PRESETS[0].settings, ...request, epoch: 1 };
  const batches = settings.samples / settings.batchSize;
  return { ...settings, at: settings.dropLast ? Math.floor(batches) : Math.ceil(batches) };
}
