import { formatNumber } from "../numbers/format.js";
import { withShortPower } from "../numbers/narrow.js";

/** @typedef {import("../numbers/narrow.js").WidthOf} WidthOf */

const DIGITS = [4, 3, 2, 1];
const MINUS = "\u2212";

/**
 * How the numbers of a grid's cells are written: with four significant digits where they fit, else
 * with as many as do, a power of ten as short as it has to be. A number has as many digits as its
 * negative.
 *
 * @param {number} room of a cell, in pixels
 * @param {WidthOf} widthOf
 * @returns {(value: number) => string} empty where not even one digit fits
 */
export function cellForm(room, widthOf) {
  const fits = (/** @type {string} */ text) =>
    widthOf(text.startsWith(MINUS) ? text : MINUS + text) <= room;
  return (value) => {
    const written = DIGITS.map((digits) => formatNumber(Number(value.toPrecision(digits))));
    const power = value.toExponential(0).replace("e+", "e").replace(/^-/, MINUS);
    return [...written, ...written.map(withShortPower), power].find(fits) ?? "";
  };
}
