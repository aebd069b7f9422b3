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
 * The contour lines of a terrain, from the deepest up.
 *
 * @param {Terrain} terrain
 * @returns {ContourLine[]}
 */
export function contourLines({ columns, rows, values, levels }) {
  const trace = contours().size([columns, rows]).thresholds(levels);
  return trace(values).map((shape, index) => ({
    value: shape.value,
    heavy: index % INDEX_LINE === 0,
    rings: shape.coordinates.flat().map((ring) => ring.map(([x, y]) => [x - 0.5, y - 0.5])),
  }));
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
