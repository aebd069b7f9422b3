/** The longer side of a picture of a tensor, and the least that one element has of it, in pixels. */
const [SIDE, LEAST] = [176, 2];

/** One element of a small tensor need not be larger than this. */
const MOST = 8;

/**
 * How many pixels an element of a tensor's picture has, across and down.
 *
 * @param {import("./grid-plan.js").GridPlan} plan
 */
export function pixelsOfElement({ columns, rows }) {
  const side = Math.floor(SIDE / Math.max(columns, rows));
  return Math.min(MOST, Math.max(LEAST, side));
}
