/** From here on one place of the slider is 5 % more: below, where that is less than one, it is one. */
const FACTOR = 1.05;

/**
 * The batch sizes that a slider stops at: 1, 2, 3, … and then ever further apart, and at last all
 * samples. Small sizes differ most in what they do, so they have most of the way.
 *
 * @param {number} samples that are trained on
 * @returns {number[]} ascending
 */
export function batchSizes(samples) {
  const sizes = [1];
  for (let size = 1; size < samples; sizes.push(size)) {
    size = Math.min(samples, Math.max(size + 1, Math.round(size * FACTOR)));
  }
  return sizes;
}

/**
 * The place of a batch size on the slider, that of the largest stop it reaches.
 *
 * @param {number} size
 * @param {number[]} sizes as `batchSizes` gives them
 */
export function placeOfBatchSize(size, sizes) {
  let place = 0;
  while (place + 1 < sizes.length && sizes[place + 1] <= size) place += 1;
  return place;
}
