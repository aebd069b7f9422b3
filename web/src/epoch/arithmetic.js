import { t } from "../i18n/translate.js";
import { formatCount } from "../numbers/format.js";

/** A run ends here at the latest. */
export const MOST_STEPS = 1_000_000;

/**
 * What an epoch is made of, with the numbers of the run filled in: "2000 samples, batch 64: 32
 * iterations an epoch, the last batch 16; 10 epochs: 10 × 32 = 320 iterations."
 *
 * @param {object} run
 * @param {number} run.samples that are trained on
 * @param {number} run.batchSize in force
 * @param {number} run.epochs
 * @param {number} run.iterations of the present epoch
 * @param {number[]} run.sizes of its batches
 * @param {boolean} run.isEdited whether the size of the batches was ever another one
 */
export function arithmeticInWords({ samples, batchSize, epochs, iterations, sizes, isEdited }) {
  const size = Math.min(batchSize, samples);
  const last = sizes.at(-1) ?? size;
  const changed = sizes.slice(0, -1).some((one) => one !== size);
  const words = {
    samples: formatCount(samples),
    batch: formatCount(size),
    iterations: formatCount(iterations),
    last: formatCount(last),
    epochs: formatCount(epochs),
    total: formatCount(iterations * epochs),
  };
  const epoch = changed
    ? t("epoch.arithmetic.changed", words)
    : t(kindOf(size, samples, last), words);
  if (isEdited) return epoch;
  const all = t("epoch.arithmetic.all", { ...words, epoch });
  if (iterations * epochs <= MOST_STEPS) return all;
  return [all, t("epoch.arithmetic.most", { most: formatCount(MOST_STEPS) })].join(t("epoch.gap"));
}

/**
 * @param {number} size
 * @param {number} samples
 * @param {number} last
 */
function kindOf(size, samples, last) {
  if (size >= samples) return "epoch.arithmetic.whole";
  return last < size ? "epoch.arithmetic.short" : "epoch.arithmetic.even";
}

/**
 * What a mini-batch drawn with replacement holds: how many of its draws are of a sample that it has
 * already.
 *
 * @param {ArrayLike<number>} batch indices of samples
 */
export function repeatsIn(batch) {
  return batch.length - new Set(Array.from(batch)).size;
}
