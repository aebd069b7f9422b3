import { NODE } from "./distances.js";
import { below, trimmed } from "./polyline.js";

/**
 * @typedef {import("./board.js").BoardNode} BoardNode
 * @typedef {import("./board.js").BoardEdge} BoardEdge
 * @typedef {import("./polyline.js").Point} Point
 */

/** Between the derivative's arrow and the line above it. */
export const BESIDE = 7;

/**
 * The line from one node to another.
 *
 * @param {number} index
 * @param {BoardNode} from
 * @param {BoardNode} to
 * @param {Point[]} inner
 * @param {[Point, Point] | Point[] | null} [run]
 * @returns {BoardEdge}
 */
export function edgeBetween(index, from, to, inner, run = null) {
  /** @type {Point[]} */
  const whole = [[from.x, from.y], ...inner, [to.x, to.y]];
  const start = reach(from, whole[1]);
  const end = reach(to, whole[whole.length - 2]);
  const points = trimmed(whole, start + 1, end + 3);
  const back = below(trimmed(whole, start + 8, end + 3), BESIDE).reverse();
  return { index, from: from.id, to: to.id, points, back, run };
}

/**
 * From the middle of a node to its border, on the way to a point.
 *
 * @param {BoardNode} node
 * @param {Point} towards
 */
function reach({ x, y, width, isRound }, [tx, ty]) {
  const [dx, dy] = [Math.abs(tx - x), Math.abs(ty - y)];
  const length = Math.hypot(dx, dy) || 1;
  if (isRound && width === NODE) return NODE / 2;
  const across = dx === 0 ? Infinity : (width / 2) * (length / dx);
  const down = dy === 0 ? Infinity : (NODE / 2) * (length / dy);
  return Math.min(across, down);
}

/**
 * The line that leaves the output.
 *
 * @param {number} index
 * @param {BoardNode} output
 * @param {number} length
 * @returns {BoardEdge}
 */
export function outputLine(index, { id, x, y, width }, length) {
  const start = x + width / 2;
  /** @type {Point[]} */
  const points = [
    [start + 1, y],
    [start + length, y],
  ];
  /** @type {Point[]} */
  const back = [
    [start + length - 2, y + BESIDE],
    [start + 4, y + BESIDE],
  ];
  return { index, from: id, to: -1, points, back, run: points };
}
