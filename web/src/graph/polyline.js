/** @typedef {[number, number]} Point */

/** @param {Point} a @param {Point} b */
const distance = ([ax, ay], [bx, by]) => Math.hypot(bx - ax, by - ay);

/** @param {Point[]} points */
export function lengthOf(points) {
  let length = 0;
  for (let i = 1; i < points.length; i++) length += distance(points[i - 1], points[i]);
  return length;
}

/**
 * @param {Point[]} points
 * @param {number} share from 0 at the start to 1 at the end
 * @returns {{ at: Point, slope: number }} a place on the line, and dy/dx there
 */
export function placeOn(points, share) {
  let left = share * lengthOf(points);
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1], points[i]];
    const part = distance(from, to);
    if (left <= part || i === points.length - 1) {
      const by = part === 0 ? 0 : Math.min(1, left / part);
      const at = /** @type {Point} */ ([
        from[0] + by * (to[0] - from[0]),
        from[1] + by * (to[1] - from[1]),
      ]);
      return { at, slope: slopeOf(from, to) };
    }
    left -= part;
  }
  return { at: points[0], slope: 0 };
}

/** @param {Point} from @param {Point} to */
function slopeOf(from, to) {
  const across = to[0] - from[0];
  return Math.abs(across) < 1e-9 ? Math.sign(to[1] - from[1]) * 1e9 : (to[1] - from[1]) / across;
}

/**
 * The line without what lies within so many units of its ends.
 *
 * @param {Point[]} points
 * @param {number} atStart
 * @param {number} atEnd
 * @returns {Point[]} at least two points
 */
export function trimmed(points, atStart, atEnd) {
  const length = lengthOf(points);
  const most = length / 2 - 1;
  const ahead = cut(points, Math.max(0, Math.min(atStart, most)));
  return cut(ahead.reverse(), Math.max(0, Math.min(atEnd, most))).reverse();
}

/**
 * @param {Point[]} points
 * @param {number} amount
 * @returns {Point[]}
 */
function cut(points, amount) {
  let left = amount;
  for (let i = 1; i < points.length; i++) {
    const part = distance(points[i - 1], points[i]);
    if (left < part) {
      const by = left / part;
      const [from, to] = [points[i - 1], points[i]];
      return [
        [from[0] + by * (to[0] - from[0]), from[1] + by * (to[1] - from[1])],
        ...points.slice(i),
      ];
    }
    left -= part;
  }
  return points.slice(-2);
}

/**
 * The line moved to its lower side by so many units, whichever way it runs.
 *
 * @param {Point[]} points
 * @param {number} by
 * @returns {Point[]}
 */
export function below(points, by) {
  const [from, to] = [points[0], points[points.length - 1]];
  const length = distance(from, to) || 1;
  const side = to[0] >= from[0] ? 1 : -1;
  const dx = (-side * by * (to[1] - from[1])) / length;
  const dy = (side * by * (to[0] - from[0])) / length;
  return points.map(([x, y]) => [x + dx, y + dy]);
}

/** @param {Point[]} points */
export const pathOf = (points) =>
  points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${rounded(x)} ${rounded(y)}`).join("");

/** @param {number} value */
const rounded = (value) => Math.round(value * 10) / 10;
