import { PRESETS } from "./presets.js";

/** @typedef {import("./settings.js").Settings} Settings */

/**
 * The settings that a request of the figure stands for. There a single row is a vector and its label a
 * number.
 *
 * @param {{ y: number[] | number[][], t: number | number[] | number[][], as?: Settings["as"],
 *   moved?: { at: number[] }, chosen?: string }} request
 * @returns {Settings}
 */
export function settingsFrom({ y, t, as = "values", moved, chosen }) {
  const isVector = !Array.isArray(y[0]);
  const targets = isVector ? [t] : /** @type {(number | number[])[]} */ (t);
  const areLabels = targets.every((target) => typeof target === "number");
  return {
    ...PRESETS[0].settings,
    y: /** @type {number[][]} */ (isVector ? [y] : y),
    t: areLabels ? null : /** @type {number[][]} */ (targets),
    labels: areLabels ? /** @type {number[]} */ (targets) : null,
    as,
    place: moved?.at.at(-1) ?? 0,
    chosen: chosen ?? (as === "values" ? "halfSquaredError" : "crossEntropy"),
  };
}
