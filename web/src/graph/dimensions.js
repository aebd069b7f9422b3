import { formatNumber } from "../numbers/format.js";
import { narrowForm } from "../numbers/narrow.js";
import { NARROW, TALL, WIDE } from "./distances.js";

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

/**
 * A graph too wide for a desk, where it is seen whole with less between its nodes.
 *
 * @type {Dimensions}
 */
const ON_A_DESK_WHOLE = { distances: NARROW, room: { width: 50, height: 17 }, legible: 0.7 };

/** @type {Dimensions} */
const ON_A_PHONE = { ...ON_A_DESK_WHOLE, legible: 0.74 };

/**
 * A graph too wide for a phone.
 *
 * @type {Dimensions}
 */
const ON_A_PHONE_WHOLE = { ...ON_A_DESK_WHOLE, distances: TALL, legible: 0.55 };

/** A narrower window is a phone's. */
const PHONE = 480;

/**
 * @param {number} width of the window; 0 while it has none
 * @param {(distances: import("./distances.js").Distances) => number} [widthIn] how wide the graph is with
 *   some distances
 */
export function dimensionsFor(width, widthIn = () => 0) {
  const fits = (/** @type {Dimensions} */ { distances, legible }) =>
    width === 0 || widthIn(distances) * legible <= width;
  const [usual, closer] =
    width > 0 && width < PHONE ? [ON_A_PHONE, ON_A_PHONE_WHOLE] : [ON_A_DESK, ON_A_DESK_WHOLE];
  return fits(usual) || !fits(closer) ? usual : closer;
}

/**
 * How numbers are written so that they fit into their room.
 *
 * @param {number} room in pixels
 * @param {import("../numbers/narrow.js").WidthOf} measure
 * @returns {(value: number) => string}
 */
export function writingIn(room, measure) {
  const narrow = narrowForm(room - 2, measure);
  return (value) => {
    const text = formatNumber(value);
    return measure(text) <= room - 2 ? text : narrow(value);
  };
}
