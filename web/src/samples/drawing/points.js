/**
 * Points that are drawn by hand. Every stroke can be taken back.
 *
 * @typedef {{ x: number, y: number, mark: number }} Point x and y from -1 to 1; mark is its class
 *
 * @typedef {object} Sketch
 * @property {Point[]} points
 * @property {Point[][]} past what there was before each stroke, the newest last
 */

/** A drag leaves a point only this far from its last one. */
export const APART = 0.06;

/** How near a point must be to be erased. */
export const REACH = 0.09;

/** As many as can be drawn as marks without delay. */
export const MOST_POINTS = 2000;

const MOST_STROKES = 200;

/** @type {Sketch} */
export const EMPTY = { points: [], past: [] };

/**
 * Begins a stroke: from now on one undo takes back all that it does.
 *
 * @param {Sketch} sketch
 * @returns {Sketch}
 */
export function stroke({ points, past }) {
  return { points, past: [...past, points].slice(-MOST_STROKES) };
}

/**
 * @param {Sketch} sketch
 * @param {Point} point
 * @returns {Sketch} the same where there is no more room
 */
export function placed(sketch, point) {
  if (sketch.points.length >= MOST_POINTS) return sketch;
  return { ...sketch, points: [...sketch.points, rounded(point)] };
}

/**
 * Without the points near a place.
 *
 * @param {Sketch} sketch
 * @param {{ x: number, y: number }} place
 * @returns {Sketch}
 */
export function erased(sketch, place) {
  const points = sketch.points.filter((point) => distance(point, place) > REACH);
  return points.length === sketch.points.length ? sketch : { ...sketch, points };
}

/**
 * @param {Sketch} sketch
 * @returns {Sketch}
 */
export function undone({ points, past }) {
  return past.length === 0
    ? { points, past }
    : { points: past[past.length - 1], past: past.slice(0, -1) };
}

/**
 * @param {{ x: number, y: number }} one
 * @param {{ x: number, y: number }} other
 */
export function distance(one, other) {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** A hand is not more exact than this. @param {Point} point */
function rounded({ x, y, mark }) {
  const round = (/** @type {number} */ value) =>
    Math.round(Math.max(-1, Math.min(1, value)) * 1e3) / 1e3;
  return { x: round(x), y: round(y), mark };
}
