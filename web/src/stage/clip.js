/**
 * @typedef {import("./plan.js").Pixel} Pixel
 * @typedef {import("./plan.js").Rectangle} Rectangle
 */

/** Pixels beyond which both ends of a segment are too far to tell what lies between them. */
const BEYOND_TELLING = 1e12;

/**
 * The part of a line segment within a rectangle. It is reckoned from the nearer end, so that it is
 * exact even where the other end is 1e300 pixels away; a segment with both ends too far for that,
 * as between two steps of a diverging run, counts as not seen.
 *
 * @param {Pixel} a
 * @param {Pixel} b
 * @param {Rectangle} within
 * @returns {[Pixel, Pixel] | null} null where they do not meet
 */
export function clipSegment(a, b, within) {
  const [reachA, reachB] = [a, b].map(([x, y]) => Math.max(Math.abs(x), Math.abs(y)));
  if (Math.min(reachA, reachB) > BEYOND_TELLING) return null;
  if (reachA <= reachB) return clipFromNear(a, b, within);
  const turned = clipFromNear(b, a, within);
  return turned && [turned[1], turned[0]];
}

/**
 * By Liang and Barsky: the segment is a + t (b - a), and each side of the rectangle cuts the
 * interval of t.
 *
 * @param {Pixel} a
 * @param {Pixel} b
 * @param {Rectangle} within
 * @returns {[Pixel, Pixel] | null}
 */
function clipFromNear(a, b, within) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [enter, leave] = [0, 1];
  for (const [speed, distance] of [
    [-dx, a[0] - within.left],
    [dx, within.right - a[0]],
    [-dy, a[1] - within.top],
    [dy, within.bottom - a[1]],
  ]) {
    if (speed === 0) {
      if (distance < 0) return null;
    } else if (speed < 0) {
      enter = Math.max(enter, distance / speed);
    } else {
      leave = Math.min(leave, distance / speed);
    }
  }
  if (enter > leave) return null;
  return [
    enter === 0 ? a : [a[0] + enter * dx, a[1] + enter * dy],
    leave === 1 ? b : [a[0] + leave * dx, a[1] + leave * dy],
  ];
}

/**
 * Where the line from the middle of a rectangle towards a point outside leaves the rectangle.
 *
 * @param {Pixel} point
 * @param {Rectangle} within
 * @returns {{ at: Pixel, angle: number }} angle: of the direction outwards, in radians
 */
export function exitTowards(point, within) {
  /** @type {Pixel} */
  const middle = [(within.left + within.right) / 2, (within.top + within.bottom) / 2];
  const angle = Math.atan2(point[1] - middle[1], point[0] - middle[0]);
  const cut = clipSegment(middle, point, within);
  return { at: cut ? cut[1] : middle, angle };
}
