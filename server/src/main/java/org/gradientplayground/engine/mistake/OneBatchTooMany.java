package org.gradientplayground.engine.mistake;

import java.util.List;
import org.gradientplayground.engine.training.EpochArithmetic;

/**
 * One batch more than there is.
 *
 * <p>The article counts the batches of an epoch as {@code 2000 // 64 + 1}. That is right where
 * something is left over; where the batch size divides the number of samples, as 50 does, the last
 * batch is empty. The number is the quotient rounded up.
 */
public record OneBatchTooMany() implements Mistake {
  private static final int MOST = 100_000;

  @Override
  public String id() {
    return "one-batch-too-many";
  }

  @Override
  public String section() {
    return "3.2";
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.whole("samples", 1, MOST, 2000), Input.whole("batch_size", 1, MOST, 50));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    int samples = inputs.whole("samples");
    int batchSize = inputs.whole("batch_size");
    var epoch = new EpochArithmetic(samples, batchSize, 1, false);
    var dropping = new EpochArithmetic(samples, batchSize, 1, true);
    return new Contrast(
        plusOne(samples, batchSize),
        Side.of(epoch.batchesPerEpoch())
            .with("last", epoch.lastBatchSize())
            .with("dropped", dropping.batchesPerEpoch()));
  }

  /** The mistake. */
  private static Side plusOne(int samples, int batchSize) {
    int batches = samples / batchSize + 1;
    return Side.of(batches)
        .with("quotient", samples / batchSize)
        .with("last", samples - (batches - 1) * batchSize);
  }
}
