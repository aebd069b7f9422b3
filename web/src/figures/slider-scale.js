/**
 * Where values stand on a slider with whole places from 0 to `last`.
 *
 * @typedef {object} SliderScale
 * @property {number} last
 * @property {(value: number) => number} placeOf values beyond the ends stand at the ends
 * @property {(place: number) => number} valueAt
 */

/** Short numbers: what a place stands for can be read and typed again. @param {number} value */
const short = (value) => Number(value.toPrecision(3)) + 0;

/**
 * Equal steps.
 *
 * @param {number} low
 * @param {number} high
 * @param {number} step
 * @returns {SliderScale}
 */
export function linearSlider(low, high, step) {
  const last = Math.round((high - low) / step);
  return {
    last,
    placeOf: (value) => within(Math.round((value - low) / step), last),
    valueAt: (place) => Number((low + place * step).toPrecision(12)) + 0,
  };
}

/**
 * Equal factors: so many places for each power of ten.
 *
 * @param {number} low > 0
 * @param {number} high
 * @param {number} perDecade
 * @returns {SliderScale}
 */
export function logSlider(low, high, perDecade) {
  const last = Math.round(Math.log10(high / low) * perDecade);
  return {
    last,
    placeOf: (value) => within(Math.round(Math.log10(value / low) * perDecade), last),
    valueAt: (place) => short(low * 10 ** (place / perDecade)),
  };
}

/**
 * @param {number} place
 * @param {number} last
 */
const within = (place, last) => Math.min(last, Math.max(0, place));
