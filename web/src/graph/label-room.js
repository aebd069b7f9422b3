/**
 * @typedef {import("./polyline.js").Point} Point
 * @typedef {{ x: number, y: number, width: number, height: number }} Box x and y of its middle
 */

/** Side of the squares that say what lies where: about the height of a line of numbers and its gap. */
const CELL = 48;

/** More rows of squares than any board has. */
const ROWS = 1 << 20;

/**
 * What stands on the board already: a number is put only where nothing does. Boxes and lines are
 * looked up by the squares they touch, so that many of them cost little.
 */
export function createRoom() {
  /** @type {Map<number, Box[]>} */
  const boxes = new Map();
  /** @type {Map<number, [Point, Point][]>} */
  const lines = new Map();
  /** @type {Map<number, [number, number][]>} by its y, what of a level is taken from left to right */
  const levels = new Map();

  /**
   * Hundreds of lines may run on one level: only what is new of each is taken.
   *
   * @param {number} y
   * @param {number} left
   * @param {number} right
   */
  function takeLevel(y, left, right) {
    const taken = levels.get(y) ?? [];
    levels.set(y, taken);
    const held = taken.find(([start, end]) => start <= left && left <= end);
    if (!held) {
      taken.push([left, right]);
      takePart([left, y], [right, y]);
    } else if (right > held[1]) {
      takePart([held[1], y], [right, y]);
      held[1] = right;
    }
  }

  /** @param {Point} from @param {Point} to */
  function takePart(from, to) {
    const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / CELL));
    const whole = /** @type {[Point, Point]} */ ([from, to]);
    let [x, y] = from;
    for (let i = 1; i <= count; i++) {
      const nextX = from[0] + (i / count) * (to[0] - from[0]);
      const nextY = from[1] + (i / count) * (to[1] - from[1]);
      cells(
        Math.min(x, nextX),
        Math.max(x, nextX),
        Math.min(y, nextY),
        Math.max(y, nextY),
        (key) => {
          const held = lines.get(key);
          if (!held) lines.set(key, [whole]);
          else if (held[held.length - 1] !== whole) held.push(whole);
        },
      );
      [x, y] = [nextX, nextY];
    }
  }

  return {
    /** @param {Box} box */
    takeBox(box) {
      cellsOf(box, (key) => {
        const held = boxes.get(key);
        if (held) held.push(box);
        else boxes.set(key, [box]);
      });
    },
    /** @param {Point[]} points */
    takeLine(points) {
      for (let i = 1; i < points.length; i++) {
        const [from, to] = [points[i - 1], points[i]];
        if (from[1] !== to[1]) takePart(from, to);
        else takeLevel(from[1], Math.min(from[0], to[0]), Math.max(from[0], to[0]));
      }
    },
    /** @param {Box} box */
    isFree(box) {
      let isFree = true;
      cellsOf(box, (key) => {
        isFree &&=
          !boxes.get(key)?.some((other) => overlap(box, other)) &&
          !lines.get(key)?.some(([from, to]) => crosses(from, to, box));
      });
      return isFree;
    },
  };
}

/**
 * @param {Box} area
 * @param {(key: number) => void} visit
 */
const cellsOf = ({ x, y, width, height }, visit) =>
  cells(x - width / 2, x + width / 2, y - height / 2, y + height / 2, visit);

/**
 * Every square that an area touches, by a number of its own.
 *
 * @param {number} left
 * @param {number} right
 * @param {number} top
 * @param {number} bottom
 * @param {(key: number) => void} visit
 */
function cells(left, right, top, bottom, visit) {
  const [lastColumn, lastRow] = [Math.floor(right / CELL), Math.floor(bottom / CELL)];
  for (let column = Math.floor(left / CELL); column <= lastColumn; column++) {
    for (let row = Math.floor(top / CELL); row <= lastRow; row++) visit(column * ROWS + row);
  }
}

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
