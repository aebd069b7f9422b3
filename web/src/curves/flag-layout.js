/**
 * @typedef {{ x: number, width: number }} Flag the pole, and the width of its text, in pixels
 * @typedef {{ row: number, left: number }} Spot row from the top, and where the text begins
 */

const GAP = 8;

/**
 * Rows for the texts of flags, so that none overlaps another; a flag for which no row is left
 * stays without its text.
 *
 * @param {Flag[]} flags from left to right
 * @param {number} rows
 * @param {number} right where the picture ends
 * @returns {(Spot | null)[]}
 */
export function layOutFlags(flags, rows, right) {
  const taken = new Array(rows).fill(-Infinity);
  return flags.map(({ x, width }) => {
    const left = Math.min(x + 5, right - width);
    const row = taken.findIndex((end) => end + GAP <= left);
    if (row < 0) return null;
    taken[row] = left + width;
    return { row, left };
  });
}

/**
 * Heights for labels that stand at the ends of curves: as near as possible to where they belong,
 * at least `gap` apart, within the picture.
 *
 * @param {number[]} wanted
 * @param {number} gap
 * @param {readonly [number, number]} within
 * @returns {number[]}
 */
export function spreadLabels(wanted, gap, [top, bottom]) {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
  const placed = wanted.slice();
  let free = top;
  for (const i of order) {
    placed[i] = Math.max(free, Math.min(wanted[i], bottom));
    free = placed[i] + gap;
  }
  let limit = bottom;
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i], limit);
    limit = placed[i] - gap;
  }
  return placed;
}
