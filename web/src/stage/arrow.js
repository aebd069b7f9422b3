/** @typedef {import("./plan.js").Pixel} Pixel */

/**
 * The outline of a thick arrow: a shaft with a head, as one polygon that begins at the middle of
 * its foot.
 *
 * @param {Pixel} from
 * @param {Pixel} direction of any length but 0
 * @param {number} length
 * @param {{ shaft: number, head: number }} width of the shaft and of the head, in pixels
 * @returns {Pixel[]}
 */
export function thickArrow(from, direction, length, width) {
  const norm = Math.hypot(...direction);
  const [ux, uy] = [direction[0] / norm, direction[1] / norm];
  const headLength = Math.min(width.head, length);
  /** @type {(along: number, aside: number) => Pixel} */
  const at = (along, aside) => [
    from[0] + along * ux - aside * uy,
    from[1] + along * uy + aside * ux,
  ];
  const neck = length - headLength;
  const [half, wing] = [width.shaft / 2, width.head / 2];
  return [
    at(0, 0),
    at(0, half),
    at(neck, half),
    at(neck, wing),
    at(length, 0),
    at(neck, -wing),
    at(neck, -half),
    at(0, -half),
  ];
}

/**
 * The two strokes of an open arrow head at the end of a line, as one polyline.
 *
 * @param {Pixel} from
 * @param {Pixel} to
 * @param {number} size length of each stroke in pixels
 * @returns {[Pixel, Pixel, Pixel]}
 */
export function openHead(from, to, size) {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  /** @type {(turn: number) => Pixel} */
  const stroke = (turn) => [
    to[0] - size * Math.cos(angle + turn),
    to[1] - size * Math.sin(angle + turn),
  ];
  return [stroke(0.45), to, stroke(-0.45)];
}

/** Pixels of the longest gradient arrow, and its share of a small picture's shorter side. */
const LONGEST = 96;
const LONGEST_SHARE = 0.3;

/**
 * How long the arrow of a gradient is drawn: it grows with the fourth root of the slope, so
 * that the walls and the floor of Rosenbrock's valley (a thousand to one) can both be seen.
 * The typical slope of the picture is drawn half-way.
 *
 * @param {number} slope |g| >= 0
 * @param {number} typical > 0
 * @param {import("./plan.js").Rectangle} plot that it is drawn in
 * @returns {number} pixels; 0 for no slope
 */
export function gradientArrowLength(slope, typical, plot) {
  if (slope === 0) return 0;
  const ratio = slope / typical;
  const root = Math.sqrt(Math.sqrt(ratio));
  const longest = atMostOf(plot, LONGEST, LONGEST_SHARE);
  return longest * (root === Infinity ? 1 : root / (1 + root));
}

/**
 * A length that is no more than its share of a small picture.
 *
 * @param {import("./plan.js").Rectangle} plot
 * @param {number} pixels in a picture that is not small
 * @param {number} share of the shorter side
 */
export function atMostOf({ left, top, right, bottom }, pixels, share) {
  return Math.min(pixels, share * Math.min(right - left, bottom - top));
}

/**
 * A point on the way of an arrow's foot, so that it begins at the rim of the point and not in it.
 *
 * @param {Pixel} from
 * @param {Pixel} to
 * @param {number} distance
 * @returns {Pixel}
 */
export function towards(from, to, distance) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length === 0) return from;
  const share = distance / length;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
