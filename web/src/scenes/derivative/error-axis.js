import { logAxis } from "../../figures/chart/axis.js";
import { linePath } from "../../figures/chart/plot.js";

/**
 * @typedef {import("./figure.js").Answer} Answer
 * @typedef {import("../../figures/chart/plot.js").Plot} Plot
 */

/** Errors below this are told from 0 by nobody. */
const LOWEST = -18;

/** Decades that the axis shows at least. */
const LEAST = 8;

/**
 * The axis of errors: from the smallest error that is not 0 to the largest, in whole decades, for both
 * precisions, so that it stays when the other one is chosen.
 *
 * @param {Answer["errors"]} errors
 */
export function errorAxis({ double, float }) {
  const positive = [double, float]
    .flatMap((precision) => [...precision.forwardError, ...precision.centralError])
    .filter((error) => error !== null && error > 0)
    .map((error) => Math.log10(/** @type {number} */ (error)));
  if (positive.length === 0) return logAxis(LOWEST, LOWEST + LEAST);
  const high = Math.ceil(Math.max(...positive));
  const low = Math.max(LOWEST, Math.floor(Math.min(...positive)) - 1);
  return logAxis(Math.min(low, high - LEAST), high);
}

/**
 * A line of errors; what is exactly 0 has no place on the axis and lies at its bottom.
 *
 * @param {Plot} plot
 * @param {number[]} hs
 * @param {(number | null)[]} errors
 * @param {number} floor in pixels
 * @returns {{ d: string, dots: [number, number][] }}
 */
export function placedErrors(plot, hs, errors, floor) {
  const grounded = {
    ...plot,
    y: (/** @type {number | null} */ value) => (value === 0 ? floor : plot.y(value)),
  };
  const dots = hs.flatMap((h, index) => {
    const [x, y] = [grounded.x(h), grounded.y(errors[index])];
    return x === null || y === null ? [] : [/** @type {[number, number]} */ ([x, y])];
  });
  return { d: linePath(grounded, hs, errors), dots };
}

/** An h in short numbers: one significant digit or two. @param {number} h */
export const roundH = (h) => Number(h.toPrecision(2));
