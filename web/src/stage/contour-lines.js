import contours from "d3-contour";

/** Every fifth line is heavier and carries its value. */
const INDEX_LINE = 5;

/**
 * @typedef {import("./plan.js").Pixel} Pixel
 * @typedef {import("../protocol/field.js").Terrain} Terrain
 *
 * @typedef {object} ContourLine the region at and above one value of f
 * @property {number} value
 * @property {boolean} heavy
 * @property {[number, number][][]} rings its borders in grid units: sample (i, j) lies at (i, j);
 *   parts outside the grid close the region
 */

/**
 * Traces the contour lines of a terrain, from the deepest up, one at a time: a line takes one or
 * two milliseconds, and twenty in one go would hold up what moves.
 *
 * @param {Pick<Terrain, "columns" | "rows" | "values" | "levels">} terrain
 * @returns {Generator<ContourLine>}
 */
export function* contourLines({ columns, rows, values, levels }) {
  const samples = /** @type {number[]} */ (/** @type {unknown} */ (values));
  for (const [index, level] of levels.entries()) {
    const [shape] = contours().size([columns, rows]).thresholds([level])(samples);
    yield {
      value: level,
      heavy: index % INDEX_LINE === 0,
      rings: shape.coordinates.flat().map((ring) => ring.map(([x, y]) => [x - 0.5, y - 0.5])),
    };
  }
}

/**
 * The borders of the regions without a finite value, in grid units.
 *
 * @param {Pick<Terrain, "columns" | "rows" | "defined">} terrain
 * @returns {[number, number][][]}
 */
export function gapsOf({ columns, rows, defined }) {
  if (!defined) return [];
  const missing = Array.from(defined, (isDefined) => 1 - isDefined);
  const [shape] = contours().size([columns, rows]).thresholds([0.5])(missing);
  return shape.coordinates.flat().map((ring) => ring.map(([x, y]) => [x - 0.5, y - 0.5]));
}

/**
 * Puts a ring of grid units on the stage.
 *
 * @param {[number, number][]} ring
 * @param {{ columns: number, rows: number }} grid
 * @param {import("./plan.js").Rectangle} plot
 * @returns {Pixel[]}
 */
export function ringOnStage(ring, { columns, rows }, plot) {
  const perColumn = (plot.right - plot.left) / (columns - 1);
  const perRow = (plot.bottom - plot.top) / (rows - 1);
  return ring.map(([column, row]) => [plot.left + column * perColumn, plot.bottom - row * perRow]);
}
