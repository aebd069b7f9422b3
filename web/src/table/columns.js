import { byCharacters, narrowForm } from "../numbers/narrow.js";

/** Pixels between the numbers of two columns, at least. */
const GAP = 8;

/** A number such as −0.1649 must fit, or the derivatives give way: they stand in the strip as well. */
const SHORTEST = "\u22120.0000";

/**
 * @typedef {object} Columns
 * @property {string[]} names
 * @property {number} stepWidth of the column of steps, in pixels
 * @property {import("../numbers/narrow.js").Written} written
 */

/**
 * The columns for which a table has room, and how it writes its numbers: the column of steps is as
 * wide as the largest step, the others share the rest equally.
 *
 * @param {number} width of the table, in pixels
 * @param {string} widestStep
 * @param {number} dimension the number of variables
 * @param {import("../numbers/narrow.js").WidthOf} widthOf
 * @returns {Columns}
 */
export function columnsFor(width, widestStep, dimension, widthOf) {
  const stepWidth = Math.ceil(widthOf(widestStep));
  const place = dimension === 1 ? ["x0", "f"] : ["x0", "x1", "f"];
  const all = dimension === 1 ? [...place, "g0"] : [...place, "g0", "g1"];
  const room = (/** @type {string[]} */ names) => (width - stepWidth) / names.length - GAP;
  const names = room(all) >= widthOf(SHORTEST) ? all : place;
  return { names, stepWidth, written: narrowForm(room(names), widthOf) };
}

/**
 * The width of texts in the font of an element.
 *
 * @param {Element} element
 * @returns {import("../numbers/narrow.js").WidthOf}
 */
export function widthsIn(element) {
  const { fontSize, fontFamily } = getComputedStyle(element);
  const context = /** @type {CanvasRenderingContext2D} */ (
    document.createElement("canvas").getContext("2d")
  );
  context.font = `${fontSize} ${fontFamily}`;
  return byCharacters((character) => context.measureText(character).width);
}
