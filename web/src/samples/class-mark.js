import { svgElement } from "../controls/element.js";
import { shapeOf } from "../network/class-marks.js";

/**
 * The mark of a class, of the same shape and colour as in the pictures of a run.
 *
 * @param {number} index of the class, from 0
 * @param {number} x
 * @param {number} y
 * @param {number} size half its width
 */
export function classMark(index, x, y, size) {
  return svgElement("path", {
    class: `class-mark class-mark-${index}`,
    d: shapeOf(index),
    transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${size})`,
  });
}
