/**
 * What the learner sets.
 *
 * @typedef {object} Settings
 * @property {number} samples
 * @property {number} batchSize
 * @property {number} epochs
 * @property {"epochs" | "replacement"} sampling shuffled anew each epoch, or drawn from all each time
 * @property {boolean} dropLast whether a short last batch is left out
 * @property {number} seed
 * @property {number} epoch whose order is shown, from 1
 * @property {number} at iterations of it that are done; only the page needs it
 */

/** What the server takes. */
export const LIMITS = {
  samples: { atLeast: 1, atMost: 1e9, integer: true },
  batchSize: { atLeast: 1, atMost: 1e9, integer: true },
  epochs: { atLeast: 1, atMost: 1e6, integer: true },
  seed: { atLeast: 0, atMost: 2 ** 32 - 1, integer: true },
  epoch: { atLeast: 1, atMost: 100, integer: true },
};

/**
 * What the server is asked.
 *
 * @param {Settings} settings
 */
export const request = ({ samples, batchSize, epochs, sampling, dropLast, seed, epoch }) => ({
  samples,
  batchSize,
  epochs,
  sampling,
  dropLast,
  seed,
  epoch: Math.min(epoch, epochs),
});
