import { linearScale } from "../stage/scale.js";

/**
 * Where the bars of predictions and targets stand: the elements of a row side by side, each target behind
 * its prediction, a wider gap between rows.
 *
 * @typedef {object} Bar
 * @property {number} place of the element, counted row by row
 * @property {number} row
 * @property {number} column
 * @property {number} left of the place kept for the element, in pixels
 * @property {number} width of that place
 *
 * @typedef {object} BarLayout
 * @property {Bar[]} bars
 * @property {number} width
 * @property {number} height
 * @property {number} top of the plot, in pixels
 * @property {number} bottom
 * @property {import("../stage/scale.js").Scale} scale from values to pixels, upwards
 */

/** Pixels on the left for the numbers of the axis; above for a value; below for the names. */
const AXIS = 34;
const ABOVE = 22;
const BELOW = 40;

/** A gap between rows is so many elements wide, and at most so many pixels. */
const ROW_GAP = 0.7;
const WIDEST_GAP = 28;

/**
 * @param {[number, number]} shape rows and columns
 * @param {readonly [number, number]} range of the values
 * @param {number} width in pixels
 * @param {number} height
 * @returns {BarLayout}
 */
export function layOutBars([rows, columns], range, width, height) {
  const room = Math.max(1, width - AXIS - 4);
  const gap = rows > 1 ? Math.min(WIDEST_GAP, (ROW_GAP * room) / (rows * columns)) : 0;
  const unit = (room - gap * (rows - 1)) / (rows * columns);
  const [top, bottom] = [ABOVE, height - BELOW];
  const bars = Array.from({ length: rows * columns }, (_, place) => {
    const [row, column] = [Math.floor(place / columns), place % columns];
    return { place, row, column, left: AXIS + place * unit + row * gap, width: unit };
  });
  return { bars, width, height, top, bottom, scale: linearScale(range, [bottom, top]) };
}

/**
 * The element under a point, the nearest where it lies between two.
 *
 * @param {BarLayout} layout
 * @param {number} x
 */
export function barAt({ bars }, x) {
  let nearest = bars[0];
  const distance = (/** @type {Bar} */ bar) => Math.abs(x - bar.left - bar.width / 2);
  for (const bar of bars) if (distance(bar) < distance(nearest)) nearest = bar;
  return nearest;
}

/**
 * The value at a height, as finely as a pixel allows and with few digits, within the range.
 *
 * @param {BarLayout} layout
 * @param {number} y
 */
export function valueAt({ scale }, y) {
  const [low, high] = scale.domain;
  const grain = grainOf(scale.domain);
  const value = Math.round(scale.toValue(y) / grain) * grain;
  return Number(Math.min(high, Math.max(low, value)).toPrecision(12)) + 0;
}

/**
 * The step of one arrow key: a hundredth of the range, or the round number above.
 *
 * @param {readonly [number, number]} range
 */
export function grainOf([low, high]) {
  const hundredth = (high / 2 - low / 2) / 50;
  const power = 10 ** Math.floor(Math.log10(hundredth) + 1e-9);
  return [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= hundredth * 0.999) ?? 1;
}

/**
 * The value after a key that changes it; undefined for any other key.
 *
 * @param {string} key
 * @param {number} value
 * @param {readonly [number, number]} range
 * @returns {number | undefined}
 */
export function valueByKey(key, value, range) {
  const grain = grainOf(range);
  /** @type {Record<string, number>} */
  const wanted = {
    ArrowUp: value + grain,
    ArrowDown: value - grain,
    PageUp: value + 10 * grain,
    PageDown: value - 10 * grain,
    Home: range[0],
    End: range[1],
  };
  if (!(key in wanted)) return undefined;
  return Number(Math.min(range[1], Math.max(range[0], wanted[key])).toPrecision(12)) + 0;
}
