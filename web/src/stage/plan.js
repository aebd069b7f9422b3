import { linearScale } from "./scale.js";

/**
 * @typedef {[number, number]} Pixel left to right, top to bottom
 * @typedef {{ left: number, top: number, right: number, bottom: number }} Rectangle
 * @typedef {readonly [number, number]} Interval
 *
 * @typedef {object} Plan where the window of a function lies on the stage, in CSS pixels
 * @property {number} width of the whole stage
 * @property {number} height
 * @property {Rectangle} plot
 * @property {import("./scale.js").Scale} x
 * @property {import("./scale.js").Scale} y
 * @property {(x: number, y: number) => Pixel} toPixel
 */

/** Room for the tick numbers below and to the left, and for half a number beyond the corners. */
export const MARGIN = { left: 42, top: 12, right: 14, bottom: 28 };

/** Keeps products of far points finite; clipping is exact up to here. */
const FAR = 1e300;

/**
 * Fits the window of a function into the stage. On a map both axes have the same scale, so that the
 * gradient stands at right angles on the contour lines; a window more than 2.5 times as long as
 * wide is stretched all the same, lest it become a ribbon.
 *
 * @param {{ width: number, height: number }} size
 * @param {Interval} xWindow
 * @param {Interval} yWindow
 * @param {boolean} equal whether a unit shall be as long on both axes
 * @returns {Plan}
 */
export function planStage(size, xWindow, yWindow, equal) {
  const room = {
    width: Math.max(1, size.width - MARGIN.left - MARGIN.right),
    height: Math.max(1, size.height - MARGIN.top - MARGIN.bottom),
  };
  let { width, height } = room;
  const ratio = (xWindow[1] - xWindow[0]) / (yWindow[1] - yWindow[0]);
  if (equal && ratio <= 2.5 && ratio >= 0.4) {
    width = Math.min(room.width, room.height * ratio);
    height = width / ratio;
  }
  const left = Math.round(MARGIN.left + (room.width - width) / 2);
  const top = Math.round(MARGIN.top + (room.height - height) / 2);
  const plot = { left, top, right: left + Math.floor(width), bottom: top + Math.floor(height) };
  const x = linearScale(xWindow, [plot.left, plot.right]);
  const y = linearScale(yWindow, [plot.bottom, plot.top]);
  return {
    width: size.width,
    height: size.height,
    plot,
    x,
    y,
    toPixel: (valueX, valueY) => [reach(x.toPixel(valueX)), reach(y.toPixel(valueY))],
  };
}

/** @param {number} pixel */
const reach = (pixel) => Math.max(-FAR, Math.min(FAR, pixel));

/**
 * @param {Rectangle} plot
 * @param {Pixel} pixel
 */
export function contains(plot, [x, y]) {
  return x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom;
}
