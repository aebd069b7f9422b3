import { formatNumber } from "../numbers/format.js";
import { narrowForm } from "../numbers/narrow.js";
import { NARROW, WIDE } from "./distances.js";

/**
 * How a graph is drawn in a window of some width.
 *
 * @typedef {object} Dimensions
 * @property {import("./distances.js").Distances} distances
 * @property {{ width: number, height: number }} room of a number: a minus, four digits and a point, or a
 *   power of ten; on a phone fewer digits
 * @property {number} legible a graph is shown whole unless it would be drawn smaller than this; then it
 *   is followed
 */

/** @type {Dimensions} */
const ON_A_DESK = { distances: WIDE, room: { width: 72, height: 17 }, legible: 0.88 };

/** @type {Dimensions} */
const ON_A_PHONE = { distances: NARROW, room: { width: 50, height: 17 }, legible: 0.74 };

/** A narrower window is a phone's. */
const PHONE = 480;

/** @param {number} width of the window; 0 while it has none */
export const dimensionsFor = (width) => (width > 0 && width < PHONE ? ON_A_PHONE : ON_A_DESK);

/**
 * How numbers are written so that they fit into their room.
 *
 * @param {Dimensions} dimensions
 * @param {import("../numbers/narrow.js").WidthOf} measure
 * @returns {(value: number) => string}
 */
export function writingIn({ room }, measure) {
  const narrow = narrowForm(room.width - 2, measure);
  return (value) => {
    const text = formatNumber(value);
    return measure(text) <= room.width - 2 ? text : narrow(value);
  };
}
