package org.gradientplayground.figure.epochs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.training.BatchSampler;
import org.gradientplayground.engine.training.Sampling;

/**
 * The batches of one epoch, as a training with that seed draws them.
 *
 * @param samples batch after batch
 * @param sizes of the batches
 * @param dropped the samples of a short last batch that is left out
 * @param never those that no batch of the epoch has, ascending
 * @param repeated those that come more than once in it, ascending
 * @param most how often the most frequent one comes
 * @param neverSoFar how many came in no batch from the first epoch to this one
 */
public record EpochOrder(
    List<Integer> samples,
    List<Integer> sizes,
    List<Integer> dropped,
    List<Integer> never,
    List<Integer> repeated,
    int most,
    int neverSoFar) {
  /** Empty for more samples than can be shown. */
  static Optional<EpochOrder> of(EpochsQuestion question) {
    return question.samples() <= EpochsQuestion.MOST_SHOWN
        ? Optional.of(new Drawing(question).order())
        : Optional.empty();
  }

  /** Draws epoch after epoch. */
  private static final class Drawing {
    private final EpochsQuestion question;
    private final int batchSize;
    private final BatchSampler sampler;
    private final int[] counts;
    private final boolean[] seen;
    private int[] taken = {};
    private int[] sizes = {};
    private int[] dropped = {};

    private Drawing(EpochsQuestion question) {
      this.question = question;
      this.batchSize = (int) question.drawnBatchSize();
      var random = new RandomState(question.seed());
      for (int layer = 1; layer < question.layers().size(); layer++) {
        int weights = question.layers().get(layer - 1) * question.layers().get(layer);
        random.randn(new double[weights], 0, weights);
      }
      this.sampler = new BatchSampler((int) question.samples(), question.sampling(), random);
      this.counts = new int[(int) question.samples()];
      this.seen = new boolean[counts.length];
    }

    private EpochOrder order() {
      for (int epoch = 0; epoch < question.epoch(); epoch++) {
        draw();
      }
      return new EpochOrder(
          boxed(IntStream.of(taken)),
          boxed(IntStream.of(sizes)),
          boxed(IntStream.of(dropped)),
          boxed(IntStream.range(0, counts.length).filter(i -> counts[i] == 0)),
          boxed(IntStream.range(0, counts.length).filter(i -> counts[i] > 1)),
          IntStream.of(counts).max().orElseThrow(),
          (int) IntStream.range(0, seen.length).filter(i -> !seen[i]).count());
    }

    private void draw() {
      Arrays.fill(counts, 0);
      // With replacement the last batch is filled up, beyond the number of samples.
      var order = new int[counts.length + batchSize];
      var cuts = new int[Math.ceilDiv(counts.length, batchSize)];
      int drawn = 0;
      int batches = 0;
      do {
        int size = sampler.next(batchSize);
        System.arraycopy(sampler.batch(), 0, order, drawn, size);
        drawn += size;
        cuts[batches++] = size;
      } while (!sampler.endsEpoch());
      int last = cuts[batches - 1];
      boolean drops = question.dropLast() && last < question.batchSize();
      int kept = drops ? drawn - last : drawn;
      taken = Arrays.copyOf(order, kept);
      dropped = Arrays.copyOfRange(order, kept, drawn);
      sizes = Arrays.copyOf(cuts, drops ? batches - 1 : batches);
      for (int sample : taken) {
        counts[sample]++;
        seen[sample] = true;
      }
    }

    private static List<Integer> boxed(IntStream numbers) {
      return numbers.boxed().toList();
    }
  }

  /**
   * How many samples no batch of an epoch is expected to have: {@code N (1 - 1/N)^draws} with
   * replacement, otherwise those that are dropped.
   */
  public double expectedNever(EpochsQuestion question) {
    double n = question.samples();
    return question.sampling() == Sampling.EPOCHS
        ? dropped.size()
        : n * StrictMath.pow(1 - 1 / n, samples.size());
  }
}
