/** The learning rates that the slider reaches: from far too slow to far beyond divergence. */
const LOWEST_RATE = 1e-5;
const HIGHEST_RATE = 10;

/** Beyond the limit of divergence the slider goes on by at least this factor. */
const BEYOND_LIMIT = 3;

/** One press of an arrow key changes the rate by 2.3 %. */
const PLACES_PER_DECADE = 100;

/**
 * The highest rate of the slider: ten, or the power of ten beyond the limit of divergence, which lies
 * at 100 where the curvature is 0.02.
 *
 * @param {number | undefined} diverges the limit, where it is known
 */
export function highestRate(diverges) {
  if (diverges === undefined) return HIGHEST_RATE;
  const decades = Math.ceil(Math.log10(diverges * BEYOND_LIMIT) - 1e-9);
  return Math.min(1e12, Math.max(HIGHEST_RATE, 10 ** decades));
}

/**
 * The last place of the slider; the first is 0.
 *
 * @param {number} [highest]
 */
export const lastPlace = (highest = HIGHEST_RATE) =>
  Math.round(Math.log10(highest / LOWEST_RATE) * PLACES_PER_DECADE);

/**
 * Where a rate stands on the slider, 0 to 1; rates beyond the ends stand at the ends.
 *
 * @param {number} rate
 * @param {number} [highest] rate of the slider
 */
export function fractionOfRate(rate, highest = HIGHEST_RATE) {
  const fraction = Math.log(rate / LOWEST_RATE) / Math.log(highest / LOWEST_RATE);
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

/**
 * @param {number} rate
 * @param {number} [highest] rate of the slider
 */
export function placeOfRate(rate, highest = HIGHEST_RATE) {
  return Math.round(fractionOfRate(rate, highest) * lastPlace(highest));
}
