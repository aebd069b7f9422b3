/**
 * One byte a cell, as the server marks where f has no finite value.
 *
 * @param {string} base64
 * @returns {boolean[]} row by row, from the smallest x1
 */
export const cellsOf = (base64) =>
  Array.from(atob(base64), (character) => character.charCodeAt(0) !== 0);

/**
 * Runs of marked cells: each row's parts as [row, first column, one past the last].
 *
 * @param {boolean[]} cells
 * @param {number} columns
 * @returns {[number, number, number][]}
 */
export function runsOf(cells, columns) {
  /** @type {[number, number, number][]} */
  const runs = [];
  cells.forEach((isMarked, index) => {
    if (!isMarked) return;
    const [row, column] = [Math.floor(index / columns), index % columns];
    const last = runs[runs.length - 1];
    if (last && last[0] === row && last[2] === column) last[2] = column + 1;
    else runs.push([row, column, column + 1]);
  });
  return runs;
}
