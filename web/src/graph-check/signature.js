/** A slope this near to a number is taken for it: the check itself is right to some nine digits. */
const NEAR = 1e-4;

/**
 * What the slope of backprop over the numerical gradient, and their angle, tell of a mistake.
 *
 * @typedef {"right" | "timesN" | "sign" | "twice" | "half" | "divided" | "zero" | "factor" | "direction"} Signature
 */

/**
 * @param {{ slope?: number, cosine?: number, verdict: string }} leaf
 * @param {number} samples in the batch
 * @returns {Signature}
 */
export function signatureOf({ slope, cosine, verdict }, samples) {
  if (verdict !== "differs") return "right";
  if (slope === undefined) return "direction";
  const is = (/** @type {number} */ number) =>
    Math.abs(slope - number) <= NEAR * Math.max(1, number);
  if (cosine !== undefined && Math.abs(cosine) < 1 - NEAR && !is(0)) return "direction";
  if (is(0)) return "zero";
  if (is(-1)) return "sign";
  if (samples > 1 && is(samples)) return "timesN";
  if (is(2)) return "twice";
  if (is(0.5)) return "half";
  if (samples > 1 && is(1 / samples)) return "divided";
  return "factor";
}
