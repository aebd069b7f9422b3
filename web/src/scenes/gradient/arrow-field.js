/**
 * @typedef {import("./figure.js").Arrows} Arrows
 * @typedef {import("../../stage/plan.js").Plan} Plan
 * @typedef {import("../../stage/plan.js").Pixel} Pixel
 * @typedef {{ from: Pixel, to: Pixel }} Shaft a shaft without length is a dot
 */

/** How much of the distance between two arrows the longest takes. */
const FILLED = 0.86;

/** An arrow shorter than this many pixels would show no direction. */
const SHORTEST = 5;

/**
 * Where the arrows of a field lie on the stage: each with its middle at its place. Their lengths grow with
 * the cube root of the slope, so that a valley between walls a thousand times as steep still shows its
 * way; 0 is a dot.
 *
 * @param {Arrows} arrows
 * @param {Plan} plan
 * @param {1 | -1} sign of the gradient
 * @returns {Shaft[]}
 */
export function shaftsOf({ side, x0, x1, g0, g1, longest }, plan, sign) {
  const { plot } = plan;
  const distance = Math.min(plot.right - plot.left, plot.bottom - plot.top) / Math.max(1, side);
  /** @type {Shaft[]} */
  const shafts = [];
  x1.forEach((b, row) =>
    x0.forEach((a, column) => {
      const index = row * x0.length + column;
      const [ga, gb] = [g0[index], g1[index]];
      if (ga === null || gb === null) return;
      const at = plan.toPixel(a, b);
      const [dx, dy] = [sign * ga * plan.x.pixelsPerUnit, sign * gb * plan.y.pixelsPerUnit];
      const norm = Math.hypot(dx, dy);
      if (norm === 0 || !(longest > 0)) {
        shafts.push({ from: at, to: at });
        return;
      }
      const share = Math.cbrt(Math.hypot(ga, gb) / longest);
      const half = Math.max(SHORTEST, FILLED * distance * share) / 2;
      const [ux, uy] = [(dx / norm) * half, (dy / norm) * half];
      shafts.push({ from: [at[0] - ux, at[1] - uy], to: [at[0] + ux, at[1] + uy] });
    }),
  );
  return shafts;
}
