/**
 * Which steps the table shows: the step shown is always among them, and nothing moves as long as it
 * stays within.
 *
 * @param {number} top first step shown so far
 * @param {number} cursor
 * @param {number} newest
 * @param {number} rows how many rows there are
 * @returns {number} first step to show
 */
export function topRow(top, cursor, newest, rows) {
  const highest = Math.max(0, newest - rows + 1);
  const kept = Math.min(Math.max(top, 0), highest);
  if (cursor < kept) return Math.max(0, cursor);
  return cursor >= kept + rows ? Math.max(0, cursor - rows + 1) : kept;
}

/** So few rows still tell where the numbers go. */
const FEWEST = 4;

/**
 * How many rows a place has room for below the head of the table: some, and at most all.
 *
 * @param {number} height of the place, in pixels
 * @param {number} head its own height
 * @param {number} row the height of one
 * @param {number} most
 */
export const rowsIn = (height, head, row, most) =>
  Math.min(most, Math.max(FEWEST, Math.floor((height - head) / row)));
