import { drawAxes } from "./axes.js";
import { hatch } from "./hatch.js";
import { drawMinima } from "./minima.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./palette.js").Palette} Palette
 * @typedef {import("../protocol/field.js").WireCurve} WireCurve
 */

/**
 * The parts of a curve between the gaps of its domain and its poles.
 *
 * @param {WireCurve} curve
 * @param {number} height of the window, in units of f
 * @returns {[number, number][][]}
 */
export function curveParts({ x, f }, height) {
  /** @type {[number, number][][]} */
  const parts = [];
  let open = false;
  f.forEach((value, index) => {
    if (value === null) {
      open = false;
      return;
    }
    if (!open || isPole(f, index, height)) parts.push([]);
    open = true;
    parts[parts.length - 1].push([x[index], value]);
  });
  return parts;
}

/**
 * Whether a function leaves the window on one side and comes back on the other between a sample and the
 * one before: it rises or falls on both sides, and the jump between them goes against that.
 *
 * @param {(number | null)[]} f
 * @param {number} index
 * @param {number} height
 */
function isPole(f, index, height) {
  const [before, left, right, after] = [-2, -1, 0, 1].map((by) => f[index + by] ?? NaN);
  const way = Math.sign(left - before);
  return (
    Math.abs(right - left) > height &&
    way === Math.sign(after - right) &&
    way === -Math.sign(right - left)
  );
}

/**
 * Where a function has no finite value over more than a single sample; a lone pole is no gap.
 *
 * @param {WireCurve} curve
 * @returns {[number, number][]} from the last sample before a gap to the first one after it
 */
export function curveGaps({ x, f }) {
  /** @type {[number, number][]} */
  const gaps = [];
  let from = -1;
  f.forEach((value, index) => {
    if (value === null && from < 0) from = index;
    if (from < 0 || (value === null && index < f.length - 1)) return;
    const to = value === null ? index : index - 1;
    if (to > from) gaps.push([x[Math.max(0, from - 1)], x[Math.min(x.length - 1, to + 1)]]);
    from = -1;
  });
  return gaps;
}

/**
 * f at x by the straight line between the two nearest samples: where a preview stands, never a
 * number that is shown.
 *
 * @param {WireCurve} curve
 * @param {number} at
 * @returns {number | null} null outside the domain
 */
export function heightAt({ x, f }, at) {
  let [low, high] = [0, x.length - 1];
  if (at < x[low] || at > x[high]) return null;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (x[middle] <= at) low = middle;
    else high = middle;
  }
  const [left, right] = [f[low], f[high]];
  if (left === null || right === null) return null;
  return left + ((right - left) * (at - x[low])) / (x[high] - x[low]);
}

/**
 * Draws the graph of a function of one variable.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {WireCurve} curve
 * @param {number[][]} minima
 * @param {string} variable
 * @param {Palette} colours
 */
export function drawCurve(context, plan, curve, minima, variable, colours) {
  const { plot } = plan;
  context.save();
  context.beginPath();
  context.rect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top);
  context.clip();
  for (const [from, to] of curveGaps(curve)) {
    const [left, right] = [plan.x.toPixel(from), plan.x.toPixel(to)];
    context.beginPath();
    context.rect(left, plot.top, right - left, plot.bottom - plot.top);
    hatch(context, plot, colours);
  }
  context.strokeStyle = colours.line;
  context.lineWidth = 1;
  const zero = Math.round(plan.y.toPixel(0)) + 0.5;
  context.beginPath();
  context.moveTo(plot.left, zero);
  context.lineTo(plot.right, zero);
  context.stroke();
  context.strokeStyle = colours.loss;
  context.lineWidth = 2;
  context.lineJoin = "round";
  context.beginPath();
  const height = (plot.bottom - plot.top) / Math.abs(plan.y.toPixel(1) - plan.y.toPixel(0));
  for (const part of curveParts(curve, height)) {
    part.forEach(([x, f], index) => {
      const [left, top] = plan.toPixel(x, f);
      if (index === 0) context.moveTo(left, top);
      else context.lineTo(left, top);
    });
  }
  context.stroke();
  const marks = minima.map(([x]) => [x, heightAt(curve, x) ?? NaN]);
  drawMinima(
    context,
    plan,
    marks.filter(([, f]) => Number.isFinite(f)),
    colours,
  );
  context.restore();
  drawAxes(context, plan, { x: variable, y: "f" }, colours);
}
