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
