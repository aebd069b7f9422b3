/**
 * Cells along each side of the window; on a stage of 560 CSS pixels at two device pixels each, a
 * cell is one device pixel.
 */
const FINEST = 1024;
const COARSEST = 128;

/** Segments that are kept; a full redraw of 6000 took 4 ms. */
const LIMIT = 6000;

/** The cells reach this many windows beyond each side; farther points only count as directions. */
const BEYOND = 1.5;

/**
 * @typedef {{ at: (index: number) => number }} Coordinates
 * @typedef {readonly [number, number]} Interval
 */

/**
 * The steps of a path that can be seen: where a run stays within a cell of a fine grid, goes where
 * it has been drawn before, or is out of sight, nothing is kept. What is kept is bounded, however
 * long the run: when it grows too much, the grid becomes coarser. It depends on the window of the
 * function alone, so it survives every change of size and theme.
 */
export class ThinnedPath {
  /** The step at which each kept segment begins. @type {number[]} */
  from = [];
  /** The step at which each kept segment ends, ascending. @type {number[]} */
  to = [];
  /** Changes whenever kept segments change, and not only grow in number. */
  generation = 0;

  #cells = FINEST;
  #full = false;
  /** @type {Set<number>} */
  #drawn = new Set();
  #read = 0;
  #last = 0;
  #lastCell = 0;

  /**
   * @param {Coordinates} xs
   * @param {Coordinates} ys
   * @param {Interval} xWindow
   * @param {Interval} yWindow
   */
  constructor(xs, ys, xWindow, yWindow) {
    this.xs = xs;
    this.ys = ys;
    this.xWindow = xWindow;
    this.yWindow = yWindow;
  }

  /**
   * Takes in the steps up to, but without, `length`.
   * @param {number} length
   */
  extend(length) {
    if (this.#read === 0 && length > 0) {
      this.#lastCell = this.#cellOf(0);
      this.#read = 1;
    }
    for (; this.#read < length; this.#read++) this.#visit(this.#read);
  }

  /**
   * @param {number} step
   * @returns {number} how many kept segments end at or before that step
   */
  countUpTo(step) {
    let [low, high] = [0, this.to.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.to[middle] <= step) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** @param {number} step */
  #visit(step) {
    const cell = this.#cellOf(step);
    if (cell === this.#lastCell) return;
    this.#keep(this.#last, step, this.#lastCell, cell);
    this.#last = step;
    this.#lastCell = cell;
    if (this.to.length >= LIMIT) this.#coarsen();
  }

  /**
   * @param {number} from
   * @param {number} to
   * @param {number} fromCell
   * @param {number} toCell
   */
  #keep(from, to, fromCell, toCell) {
    if (this.#full) return;
    const key = Math.min(fromCell, toCell) * SPAN * SPAN + Math.max(fromCell, toCell);
    if (this.#drawn.has(key) || !this.#mayBeSeen(from, to)) return;
    this.#drawn.add(key);
    this.from.push(from);
    this.to.push(to);
  }

  #coarsen() {
    while (this.to.length > LIMIT / 2 && this.#cells > COARSEST) {
      this.#cells /= 2;
      this.#rebuild();
    }
    this.#full = this.to.length > LIMIT / 2;
    this.#lastCell = this.#cellOf(this.#last);
    this.generation += 1;
  }

  #rebuild() {
    const { from, to } = this;
    this.from = [];
    this.to = [];
    this.#drawn = new Set();
    let begin = -1;
    for (let i = 0; i < to.length; i++) {
      if (i === 0 || from[i] !== to[i - 1]) begin = from[i];
      const [beginCell, endCell] = [this.#cellOf(begin), this.#cellOf(to[i])];
      if (beginCell === endCell) continue;
      this.#keep(begin, to[i], beginCell, endCell);
      begin = to[i];
    }
  }

  /**
   * @param {number} step
   * @returns {number} the number of its cell, below SPAN²
   */
  #cellOf(step) {
    const x = share(this.xs.at(step), this.xWindow) - 0.5;
    const y = share(this.ys.at(step), this.yWindow) - 0.5;
    const farthest = Math.max(Math.abs(x), Math.abs(y)) / (BEYOND + 0.5);
    const pull = farthest > 1 ? 1 / farthest : 1;
    const column = Math.floor((x * pull + BEYOND + 0.5) * this.#cells);
    const row = Math.floor((y * pull + BEYOND + 0.5) * this.#cells);
    return column * SPAN + row;
  }

  /**
   * @param {number} from
   * @param {number} to
   * @returns {boolean} false where both ends lie beyond one side of the window
   */
  #mayBeSeen(from, to) {
    return (
      overlaps(this.xs.at(from), this.xs.at(to), this.xWindow) &&
      overlaps(this.ys.at(from), this.ys.at(to), this.yWindow)
    );
  }
}

/** Above the largest column or row; SPAN⁴ is below 2⁵³, so the key of a segment is exact. */
const SPAN = 8192;

/**
 * @param {number} value
 * @param {Interval} window
 * @returns {number} 0 at the beginning of the window, 1 at its end, finite
 */
function share(value, [low, high]) {
  return Math.max(-1e100, Math.min(1e100, (value - low) / (high - low)));
}

/**
 * @param {number} a
 * @param {number} b
 * @param {Interval} window
 */
function overlaps(a, b, [low, high]) {
  return Math.max(a, b) >= low && Math.min(a, b) <= high;
}
