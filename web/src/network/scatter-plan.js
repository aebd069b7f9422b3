import { linearScale } from "../stage/scale.js";

/**
 * @typedef {import("../stage/plan.js").Plan} Plan
 * @typedef {import("./scatter-axes.js").ScatterAxes} ScatterAxes
 */

/** Narrower than the stage's: these pictures are small. */
const MARGIN = { left: 38, top: 8, right: 8, bottom: 24 };

/**
 * Fits the axes of a scatter into a picture.
 *
 * @param {{ width: number, height: number }} size
 * @param {ScatterAxes} axes
 * @returns {Plan}
 */
export function planScatter({ width, height }, { x: xAxis, y: yAxis, equal }) {
  const room = {
    width: Math.max(1, width - MARGIN.left - MARGIN.right),
    height: Math.max(1, height - MARGIN.top - MARGIN.bottom),
  };
  const ratio = (xAxis.window[1] - xAxis.window[0]) / (yAxis.window[1] - yAxis.window[0]);
  let plotWidth = room.width;
  let plotHeight = room.height;
  if (equal && ratio >= 0.4 && ratio <= 2.5) {
    plotWidth = Math.min(room.width, room.height * ratio);
    plotHeight = plotWidth / ratio;
  }
  const left = MARGIN.left + Math.round((room.width - plotWidth) / 2);
  const top = MARGIN.top;
  const plot = {
    left,
    top,
    right: left + Math.floor(plotWidth),
    bottom: top + Math.floor(plotHeight),
  };
  const x = linearScale(xAxis.window, [plot.left, plot.right]);
  const y = linearScale(yAxis.window, [plot.bottom, plot.top]);
  return { width, height, plot, x, y, toPixel: (a, b) => [x.toPixel(a), y.toPixel(b)] };
}

/**
 * The sample that lies nearest to a place.
 *
 * @param {Plan} plan
 * @param {ScatterAxes} axes
 * @param {number} count of samples
 * @param {readonly [number, number]} at in pixels
 * @param {number} reach in pixels
 * @returns {number | null}
 */
export function nearestSample(plan, axes, count, at, reach) {
  let nearest = null;
  let least = reach ** 2;
  for (let i = 0; i < count; i++) {
    const [x, y] = plan.toPixel(axes.x.of(i), axes.y.of(i));
    const distance = (x - at[0]) ** 2 + (y - at[1]) ** 2;
    if (distance <= least) [nearest, least] = [i, distance];
  }
  return nearest;
}
