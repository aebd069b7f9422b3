/** Space within a cell beside its number, in pixels; `tensor.css` has the same. */
const PADDING = 2;

/**
 * How wide the cells of a grid are, in pixels: wider where there are few columns.
 *
 * @param {number} columns
 */
export function widthOfCell(columns) {
  return columns <= 6 ? 47 : 44;
}

/**
 * What is left of a cell for its number, in pixels.
 *
 * @param {number} columns
 */
export const roomInCell = (columns) => widthOfCell(columns) - PADDING;

/** Larger grids are pictures with a window of cells. */
const [MOST_COLUMNS, MOST_ROWS] = [10, 16];

/**
 * Whether a tensor stands as a grid of numbers.
 *
 * @param {import("./grid-plan.js").GridPlan} plan
 */
export const isLegible = ({ columns, rows }) => columns <= MOST_COLUMNS && rows <= MOST_ROWS;
