/** Solid, dashed, dotted, dash-dot, by the style number of a run; in CSS pixels. */
const PATTERNS = [[], [8, 4], [2, 3], [8, 3, 2, 3]];

/**
 * @param {number} style
 * @returns {number[]}
 */
export function dashPattern(style) {
  return PATTERNS[style] ?? [];
}
