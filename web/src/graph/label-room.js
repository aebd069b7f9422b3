/**
 * @typedef {import("./polyline.js").Point} Point
 * @typedef {{ x: number, y: number, width: number, height: number }} Box x and y of its middle
 */

/** Side of the squares that say what lies where: about the height of a line of numbers and its gap. */
const CELL = 48;

/**
 * What stands on the board already: a number is put only where nothing does. Boxes and lines are
 * looked up by the squares they touch, so that many of them cost little.
 */
export function createRoom() {
  /** @type {Map<string, Box[]>} */
  const boxes = new Map();
  /** @type {Map<string, [Point, Point][]>} */
  const lines = new Map();

  /**
   * @template T
   * @param {Map<string, T[]>} map
   * @param {Box} area
   * @param {T} thing
   */
  function add(map, area, thing) {
    for (const key of cellsOf(area)) {
      const held = map.get(key);
      if (held) held.push(thing);
      else map.set(key, [thing]);
    }
  }

  return {
    /** @param {Box} box */
    takeBox: (box) => add(boxes, box, box),
    /** @param {Point[]} points */
    takeLine(points) {
      for (let i = 1; i < points.length; i++) {
        const [from, to] = [points[i - 1], points[i]];
        for (const part of parts(from, to)) add(lines, around(...part), part);
      }
    },
    /** @param {Box} box */
    isFree: (box) =>
      cellsOf(box).every(
        (key) =>
          !(boxes.get(key) ?? []).some((other) => overlap(box, other)) &&
          !(lines.get(key) ?? []).some(([from, to]) => crosses(from, to, box)),
      ),
  };
}

/** @param {Box} area */
function cellsOf({ x, y, width, height }) {
  const keys = [];
  const [left, right] = [x - width / 2, x + width / 2].map((place) => Math.floor(place / CELL));
  const [top, bottom] = [y - height / 2, y + height / 2].map((place) => Math.floor(place / CELL));
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) keys.push(`${column} ${row}`);
  }
  return keys;
}

/**
 * A long slanted line touches far fewer squares than the box around it.
 *
 * @param {Point} from
 * @param {Point} to
 * @returns {[Point, Point][]}
 */
function parts(from, to) {
  const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / CELL));
  const at = (/** @type {number} */ i) =>
    /** @type {Point} */ ([
      from[0] + (i / count) * (to[0] - from[0]),
      from[1] + (i / count) * (to[1] - from[1]),
    ]);
  return Array.from({ length: count }, (_, i) => [at(i), at(i + 1)]);
}

/** @param {Point} from @param {Point} to @returns {Box} */
const around = ([ax, ay], [bx, by]) => ({
  x: (ax + bx) / 2,
  y: (ay + by) / 2,
  width: Math.abs(bx - ax),
  height: Math.abs(by - ay),
});

/** @param {Box} one @param {Box} other */
export const overlap = (one, other) =>
  Math.abs(one.x - other.x) * 2 < one.width + other.width &&
  Math.abs(one.y - other.y) * 2 < one.height + other.height;

/**
 * Whether a line passes through a box.
 *
 * @param {Point} from
 * @param {Point} to
 * @param {Box} box
 */
export function crosses([ax, ay], [bx, by], { x, y, width, height }) {
  let enters = 0;
  let leaves = 1;
  for (const [start, way, low, high] of [
    [ax, bx - ax, x - width / 2, x + width / 2],
    [ay, by - ay, y - height / 2, y + height / 2],
  ]) {
    if (way === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, other] = [(low - start) / way, (high - start) / way];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves;
}
