/** The part of a hue in the colour of the largest cell: the number on it stays legible. */
const DEEPEST = 0.34;

/** Below this part of the largest cell a hue would not be told from the paper. */
const FAINTEST = 0.04;

/**
 * How much of its sign's hue the ground of a cell has: more for a larger number, none for zero.
 *
 * @param {number} value
 * @param {number} largest magnitude in the tensor
 * @returns {number} 0 to 1
 */
export function shadeOf(value, largest) {
  if (value === 0 || !(largest > 0)) return 0;
  return Math.max(FAINTEST, DEEPEST * Math.min(1, Math.abs(value) / largest));
}
