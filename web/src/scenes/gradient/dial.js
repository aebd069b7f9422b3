/**
 * @typedef {[number, number]} Pixel
 */

/** One press of an arrow key, and of a page key, in degrees. */
const STEP = 1;
const LEAP = 15;

/** From 0 to below 360. @param {number} degrees */
export const around = (degrees) => (((degrees % 360) + 360) % 360) + 0;

/**
 * The direction from the middle of a dial to a place on it, in whole degrees against the clock.
 *
 * @param {Pixel} middle
 * @param {Pixel} place
 */
export function degreesAt([mx, my], [x, y]) {
  return around(Math.round((Math.atan2(my - y, x - mx) * 180) / Math.PI));
}

/**
 * @param {number} degrees
 * @param {string} key
 * @returns {number | null} null for a key that turns nothing
 */
export function afterKey(degrees, key) {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return around(degrees + STEP);
    case "ArrowLeft":
    case "ArrowDown":
      return around(degrees - STEP);
    case "PageUp":
      return around(degrees + LEAP);
    case "PageDown":
      return around(degrees - LEAP);
    case "Home":
      return 0;
    default:
      return null;
  }
}

/**
 * A place on a circle.
 *
 * @param {Pixel} middle
 * @param {number} radius
 * @param {number} radians against the clock
 * @returns {Pixel}
 */
export const onCircle = ([x, y], radius, radians) => [
  x + radius * Math.cos(radians),
  y - radius * Math.sin(radians),
];

/**
 * The end of the level way that is further from the hand, so that the hand does not lie on its name.
 *
 * @param {number} steepest in radians
 * @param {number} chosen
 */
export const levelEnd = (steepest, chosen) =>
  steepest + (Math.sin(chosen - steepest) > 0 ? -Math.PI / 2 : Math.PI / 2);
