/**
 * @typedef {import("./plan.js").Pixel} Pixel
 */

/** Room that one letter takes, and its distance from its point, in pixels. */
const ROOM = 15;
const ASIDE = 14;

/**
 * Places for the names of points: to the upper right of each, or in the nearest other direction
 * in which neither another point nor another name stands in the way.
 *
 * @param {Pixel[]} points
 * @param {import("./plan.js").Rectangle} plot
 * @returns {Pixel[]}
 */
export function placeNames(points, plot) {
  /** @type {Pixel[]} */
  const placed = [];
  for (const [x, y] of points) {
    const free = candidates(x, y).filter(
      (at) =>
        at[0] > plot.left + 8 &&
        at[0] < plot.right - 8 &&
        at[1] > plot.top + 8 &&
        at[1] < plot.bottom - 8 &&
        points.every((other) => apart(at, other) >= ROOM - 2) &&
        placed.every((other) => apart(at, other) >= ROOM),
    );
    placed.push(free[0] ?? [x + ASIDE, y - ASIDE]);
  }
  return placed;
}

/**
 * @param {number} x
 * @param {number} y
 * @returns {Pixel[]} the preferred one first
 */
function candidates(x, y) {
  return [1, 1.8, 2.6].flatMap((far) =>
    [-45, -90, 0, -135, 45, 90, 180, 135].map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      const reach = ASIDE * far * (degrees % 90 === 0 ? 1.1 : 1.3);
      return /** @type {Pixel} */ ([x + reach * Math.cos(angle), y + reach * Math.sin(angle)]);
    }),
  );
}

/**
 * @param {Pixel} a
 * @param {Pixel} b
 */
const apart = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
