import { evaluationsOf } from "./figure.js";
import { PRESETS } from "./presets.js";

/**
 * The settings that a request of the figure stands for, with all evaluations made. There a single sample is
 * a vector and its class a number.
 *
 * @param {{ x: number[] | number[][], W: number[][], t: number | number[] }} request
 * @returns {import("./figure.js").Settings}
 */
export function settingsFrom({ x, t, ...request }) {
  return {
    ...PRESETS[0].settings,
    ...request,
    x: /** @type {number[][]} */ (Array.isArray(x[0]) ? x : [x]),
    t: [t].flat(),
    at: evaluationsOf(request),
  };
}
