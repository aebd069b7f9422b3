/** The learning rates that the slider reaches: from far too slow to far beyond divergence. */
const LOWEST_RATE = 1e-5;
const HIGHEST_RATE = 10;

/** One press of an arrow key changes the rate by 2.3 %. */
const PLACES_PER_DECADE = 100;

/** The last place of the slider; the first is 0. */
export const LAST_PLACE = Math.round(Math.log10(HIGHEST_RATE / LOWEST_RATE) * PLACES_PER_DECADE);

/**
 * Where a rate stands on the slider, 0 to 1; rates beyond the ends stand at the ends.
 *
 * @param {number} rate
 */
export function fractionOfRate(rate) {
  const fraction = Math.log(rate / LOWEST_RATE) / Math.log(HIGHEST_RATE / LOWEST_RATE);
  return Math.min(1, Math.max(0, fraction));
}

/**
 * The rate of a place, with three significant digits, so that it can be read and typed again.
 *
 * @param {number} place
 */
export function rateAtPlace(place) {
  return Number((LOWEST_RATE * 10 ** (place / PLACES_PER_DECADE)).toPrecision(3));
}

/** @param {number} rate */
export function placeOfRate(rate) {
  return Math.round(fractionOfRate(rate) * LAST_PLACE);
}
