/**
 * Which part of the board is seen, and how large: a place of the board at (bx, by) is drawn at
 * (x + scale·bx, y + scale·by).
 *
 * @typedef {{ scale: number, x: number, y: number }} Viewport
 * @typedef {{ width: number, height: number }} Window
 * @typedef {import("./board.js").Board["box"]} Extent
 */

export const SMALLEST = 0.1;
export const LARGEST = 4;

/** Small graphs are not blown up beyond this. */
const LARGEST_FIT = 1.35;

/**
 * The whole board in the middle of the window, with a smallest scale where that is asked for.
 *
 * @param {Extent} box
 * @param {Window} window
 * @param {number} [atLeast] below this it is cut off rather than smaller
 * @returns {Viewport}
 */
export function fitted(box, window, atLeast = SMALLEST) {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const whole = Math.min(window.width / width, window.height / height, LARGEST_FIT);
  const scale = Math.max(atLeast, whole);
  const isWhole = scale * width <= window.width + 1;
  return {
    scale,
    x: isWhole ? window.width / 2 - (scale * (box.left + box.right)) / 2 : -scale * box.left,
    y: window.height / 2 - (scale * (box.top + box.bottom)) / 2,
  };
}

/**
 * Larger or smaller around a point of the window, which stays where it is.
 *
 * @param {Viewport} viewport
 * @param {number} factor
 * @param {[number, number]} around
 * @returns {Viewport}
 */
export function zoomed({ scale, x, y }, factor, [px, py]) {
  const next = Math.min(LARGEST, Math.max(SMALLEST, scale * factor));
  const by = next / scale;
  return { scale: next, x: px - by * (px - x), y: py - by * (py - y) };
}

/**
 * Moved, but never so far that nothing of the board is left in the window.
 *
 * @param {Viewport} viewport
 * @param {number} dx
 * @param {number} dy
 * @param {Extent} box
 * @param {Window} window
 * @returns {Viewport}
 */
export function panned({ scale, x, y }, dx, dy, box, window) {
  const rim = 48;
  const within = (
    /** @type {number} */ at,
    /** @type {number} */ low,
    /** @type {number} */ high,
    /** @type {number} */ size,
  ) => Math.min(size - rim - scale * low, Math.max(rim - scale * high, at));
  return {
    scale,
    x: within(x + dx, box.left, box.right, window.width),
    y: within(y + dy, box.top, box.bottom, window.height),
  };
}

/**
 * Moved as little as shows a place of the board with some room around it; the same where it is seen.
 *
 * @param {Viewport} viewport
 * @param {[number, number]} place
 * @param {Window} window
 * @param {number} [rim]
 * @returns {Viewport}
 */
export function showing(viewport, [bx, by], window, rim = 72) {
  const { scale, x, y } = viewport;
  const [px, py] = [x + scale * bx, y + scale * by];
  const short = (/** @type {number} */ at, /** @type {number} */ size) => {
    const room = Math.min(rim, size / 3);
    return at < room ? room - at : at > size - room ? size - room - at : 0;
  };
  const [dx, dy] = [short(px, window.width), short(py, window.height)];
  return dx === 0 && dy === 0 ? viewport : { scale, x: x + dx, y: y + dy };
}
