import { svgElement } from "../controls/element.js";

/**
 * Outlines of marks around the middle, of about the same area; a class is told by its shape as well
 * as by its colour.
 */
const SHAPES = [
  "M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z",
  "M-.88-.88H.88V.88H-.88z",
  "M0-1.15 1.1.8H-1.1z",
  "M0-1.25 1.25 0 0 1.25-1.25 0z",
  "M0 1.15-1.1-.8H1.1z",
  "M-.4-1.2H.4V-.4H1.2V.4H.4V1.2H-.4V.4H-1.2V-.4H-.4z",
];

/** So many classes have a shape of their own. */
export const MARKS = SHAPES.length;

/**
 * The mark of a class.
 *
 * @param {number} index of the class, from 0
 * @param {number} x
 * @param {number} y
 * @param {number} size half its width
 */
export function classMark(index, x, y, size) {
  return svgElement("path", {
    class: `class-mark class-mark-${index % MARKS}`,
    d: SHAPES[index % MARKS],
    transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${size})`,
  });
}
