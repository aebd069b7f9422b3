import { formatNumber } from "../numbers/format.js";

/** A slope from here on has its four digits without three of them behind the point. */
const LARGE = 10;

/**
 * A slope of backprop over numerical, as it is compared with 1, 3 or ½: 3.000, 0.333, −1.000, 74.12.
 *
 * @param {number} slope
 */
export const slopeText = (slope) =>
  Math.abs(slope) < LARGE ? slope.toFixed(3).replace("-", "−") : formatNumber(slope);
