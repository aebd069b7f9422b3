/** @typedef {import("./settings.js").Settings} Settings */

/** From one sample at a time to a good estimate of the whole. */
const SIZES = [1, 10, 50];

/**
 * The same network from the same weights, with small and large mini-batches and with all samples at
 * once: what the batch size does to the noise and to the number of updates.
 *
 * @param {Settings} settings
 * @param {number} samples that are trained on
 * @returns {Settings[]}
 */
export function comparedBatchSizes(settings, samples) {
  const sizes = [...SIZES.filter((size) => size < samples), samples];
  return sizes.map((batchSize) => ({ ...settings, batchSize }));
}
