import { placeOn } from "./polyline.js";

/** @typedef {import("./polyline.js").Point} Point */

/**
 * The three corners of an arrow's head at the end of a line.
 *
 * @param {Point[]} points
 * @param {number} size
 * @returns {Point[]}
 */
export function arrowHead(points, size) {
  const [tipX, tipY] = points[points.length - 1];
  const { at } = placeOn([...points].reverse(), Math.min(0.9, size / 40));
  const angle = Math.atan2(tipY - at[1], tipX - at[0]);
  const corner = (/** @type {number} */ turn) =>
    /** @type {Point} */ ([
      tipX - size * Math.cos(angle + turn),
      tipY - size * Math.sin(angle + turn),
    ]);
  return [[tipX, tipY], corner(0.5), corner(-0.5)];
}
