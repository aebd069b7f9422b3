package org.gradientplayground.figure.epochs;

import java.util.List;
import org.gradientplayground.engine.training.EpochArithmetic;
import org.gradientplayground.engine.training.Sampling;

/**
 * A training whose epochs, batches and iterations are counted.
 *
 * @param samples the number of samples, 1 or more
 * @param batchSize of a full batch, 1 or more
 * @param epochs the number of epochs, 0 or more
 * @param dropLast whether a short last batch is left out; never with replacement, where there is
 *     none
 * @param seed of the generator that draws the batches
 * @param epoch the one whose order is shown, from 1
 * @param layers the sizes of the network whose weights are drawn from the same generator before the
 *     first batch; empty for given weights
 */
public record EpochsQuestion(
    long samples,
    long batchSize,
    long epochs,
    Sampling sampling,
    boolean dropLast,
    long seed,
    int epoch,
    List<Integer> layers) {
  /** The most samples whose order is shown: a tile for each is still a pixel wide. */
  public static final int MOST_SHOWN = 10_000;

  public EpochsQuestion {
    layers = List.copyOf(layers);
    dropLast &= sampling == Sampling.EPOCHS;
  }

  /** Whether a larger batch is asked for than there are samples: it is all of them. */
  public boolean isClamped() {
    return batchSize > samples;
  }

  /** The size of the batches that are drawn. */
  long drawnBatchSize() {
    return Math.min(batchSize, samples);
  }

  EpochArithmetic arithmetic() {
    return new EpochArithmetic(samples, batchSize, epochs, dropLast);
  }
}
