import { linearScale } from "../stage/scale.js";

/**
 * The shape of a loss as one prediction moves, in pixels.
 *
 * @typedef {object} ShapePlot
 * @property {import("../stage/scale.js").Scale} x
 * @property {import("../stage/scale.js").Scale} y
 * @property {number} left
 * @property {number} right
 * @property {number} top
 * @property {number} bottom
 */

const MARGIN = { left: 44, right: 12, top: 18, bottom: 30 };

/** Room above the highest value. */
const ABOVE = 1.08;

/** The present value may lift the top so many times above what the curve needs; beyond, it is cut off. */
const LIFT = 2;

/**
 * @param {number[]} across the values of the prediction
 * @param {(number | null)[]} values of the loss
 * @param {number} present value of the loss
 * @param {number} width in pixels
 * @param {number} height
 * @returns {ShapePlot}
 */
export function planShape(across, values, present, width, height) {
  const [left, right] = [MARGIN.left, Math.max(MARGIN.left + 1, width - MARGIN.right)];
  const [top, bottom] = [MARGIN.top, height - MARGIN.bottom];
  const [low, high] = rangeOfShape(values, present);
  return {
    x: linearScale([across[0], across[across.length - 1]], [left, right]),
    y: linearScale([low, high], [bottom, top]),
    left,
    right,
    top,
    bottom,
  };
}

/**
 * What the axis spans: all of the curve but its very ends, where a logarithm shoots up, and the present
 * value where it is not much higher.
 *
 * @param {(number | null)[]} values
 * @param {number} present
 * @returns {[number, number]}
 */
export function rangeOfShape(values, present) {
  const inner = values.slice(1, -1).filter((value) => value !== null);
  const highest = Math.max(...inner, 0);
  const lowest = Math.min(...inner, 0);
  const isNear = Number.isFinite(present) && present <= LIFT * highest;
  const needed = Math.max(highest, isNear ? present : 0);
  const high = Math.min(Number.MAX_VALUE, needed * ABOVE);
  return high > lowest ? [lowest, high] : [lowest, lowest + 1];
}

/**
 * A curve as the path of an SVG; where it has no finite value, or leaves the plot, it breaks off.
 *
 * @param {number[]} across
 * @param {(number | null)[]} values
 * @param {ShapePlot} plot
 */
export function pathOf(across, values, { x, y, top }) {
  let path = "";
  let isDrawn = false;
  values.forEach((value, i) => {
    if (value === null) {
      isDrawn = false;
      return;
    }
    const at = `${x.toPixel(across[i]).toFixed(1)} ${Math.max(top - 40, y.toPixel(value)).toFixed(1)}`;
    path += (isDrawn ? "L" : "M") + at;
    isDrawn = true;
  });
  return path;
}

/** Places along the curve, in parts of its length, where its name may stand. */
const NAME_PLACES = [0.04, 0.12, 0.22, 0.34, 0.8, 0.66, 0.5];

/** Pixels that a name takes, with room beside it. */
const NAME_ROOM = 8;
const LETTER_WIDTH = 8;
const NAME_HEIGHT = 14;

/** Curves that lie nowhere farther apart, in pixels, are seen as one. */
const ONE_LINE = 1;

/**
 * Which curves are drawn as one line, by their places in the list; each line begins with its first curve.
 *
 * @param {(number | null)[][]} curves
 * @param {ShapePlot} plot
 * @returns {number[][]}
 */
export function linesOfCurves(curves, { y, top }) {
  const height = (/** @type {number | null} */ value) =>
    value === null ? null : Math.max(top, y.toPixel(value));
  const isOne = (/** @type {number} */ i, /** @type {number} */ j) =>
    curves[i].every((value, at) => {
      const [a, b] = [height(value), height(curves[j][at])];
      return a === null || b === null
        ? a === b || a === top || b === top
        : Math.abs(a - b) <= ONE_LINE;
    });
  /** @type {number[][]} */
  const lines = [];
  curves.forEach((_, i) => {
    const line = lines.find(([first]) => isOne(first, i));
    if (line) line.push(i);
    else lines.push([i]);
  });
  return lines;
}

/**
 * Where the names of curves stand, the first curve first: just above the curve, where no name stands
 * already; null where there is no room.
 *
 * @param {(number | null)[][]} curves
 * @param {string[]} names
 * @param {ShapePlot} plot
 * @returns {([number, number] | null)[]}
 */
export function namesBeside(curves, names, { x, y, left, right, top, bottom }) {
  /** @type {[number, number, number][]} */
  const taken = [];
  const isFree = (/** @type {[number, number]} */ [across, up], /** @type {number} */ width) =>
    up > top + NAME_HEIGHT &&
    up < bottom - 4 &&
    across + width < right &&
    taken.every(
      ([a, b, long]) => across > a + long || a > across + width || Math.abs(b - up) > NAME_HEIGHT,
    );
  const [low, high] = x.domain;
  return curves.map((values, i) => {
    const width = NAME_ROOM + LETTER_WIDTH * names[i].length;
    for (const share of NAME_PLACES) {
      const value = values[Math.round(share * (values.length - 1))];
      if (value === null || value === undefined) continue;
      /** @type {[number, number]} */
      const place = [
        Math.max(left + 4, x.toPixel(low + share * (high - low)) + 4),
        y.toPixel(value) - 5,
      ];
      if (!isFree(place, width)) continue;
      taken.push([...place, width]);
      return place;
    }
    return null;
  });
}
