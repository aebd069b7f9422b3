package org.gradientplayground.engine.training;

/**
 * How samples, batches, iterations and epochs count each other.
 *
 * <p>An epoch is one pass over all samples; an iteration takes one mini-batch. The last batch of an
 * epoch is short where the batch size does not divide the number of samples, and is then either
 * trained on or dropped. A batch larger than the data is one short batch.
 *
 * @param samples the number of samples, 1 or more
 * @param batchSize the size of a full mini-batch, 1 or more
 * @param epochs the number of passes, 0 or more
 * @param dropLast whether a short last batch is left out
 */
public record EpochArithmetic(long samples, long batchSize, long epochs, boolean dropLast) {
  public EpochArithmetic {
    if (samples < 1 || batchSize < 1 || epochs < 0) {
      throw new IllegalArgumentException(
          "samples and batchSize must be 1 or more and epochs 0 or more, was %d, %d, %d"
              .formatted(samples, batchSize, epochs));
    }
  }

  /** ceil(samples / batchSize), or floor where the short batch is dropped. */
  public long batchesPerEpoch() {
    return samples / batchSize + (shortBatch() > 0 && !dropLast ? 1 : 0);
  }

  /** The size of the last batch of an epoch; 0 where there is no batch at all. */
  public long lastBatchSize() {
    if (batchesPerEpoch() == 0) {
      return 0;
    }
    return shortBatch() > 0 && !dropLast ? shortBatch() : batchSize;
  }

  /** One update for every batch of every epoch. */
  public long totalIterations() {
    return Math.multiplyExact(batchesPerEpoch(), epochs);
  }

  /** How often a sample was presented, all samples together. */
  public long samplesSeen() {
    long perEpoch = dropLast ? samples - shortBatch() : samples;
    return Math.multiplyExact(perEpoch, epochs);
  }

  private long shortBatch() {
    return samples % batchSize;
  }
}
