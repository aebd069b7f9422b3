/** Solid, dashed, dotted, dash-dot, by the style number of a run; in pixels. */
const PATTERNS = [[], [8, 4], [2, 3], [8, 3, 2, 3]];

/**
 * @param {number} style
 * @param {number} [magnification]
 * @returns {number[]}
 */
export function dashPattern(style, magnification = 1) {
  return (PATTERNS[style] ?? []).map((length) => length * magnification);
}
