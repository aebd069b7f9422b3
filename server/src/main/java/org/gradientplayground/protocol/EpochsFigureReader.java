package org.gradientplayground.protocol;

import java.util.List;
import java.util.stream.DoubleStream;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.training.Sampling;
import org.gradientplayground.figure.epochs.EpochsQuestion;
import org.gradientplayground.run.TrainingSpec;

/** Reads the question of {@code /api/epochs}. */
final class EpochsFigureReader {
  /** Counts of such a training are still whole numbers in a double. */
  private static final long MOST_SAMPLES = 1_000_000_000;

  private static final long MOST_EPOCHS = 1_000_000;

  private static final int LATEST_EPOCH = 100;

  /** Samples of all epochs up to the shown one: drawing them takes about 8 ms. */
  private static final long MOST_DRAWN = 250_000;

  /** An input layer, the hidden ones and an output layer. */
  private static final int MOST_LAYERS = TrainingSpec.MAX_LAYERS + 2;

  /** As many as a full layer has; drawing them takes about 3 ms. */
  private static final long MOST_WEIGHTS = 65_536;

  private EpochsFigureReader() {}

  static EpochsQuestion read(Members members) {
    long samples = members.integer("samples", 1, MOST_SAMPLES);
    long batchSize = members.integer("batchSize", 1, MOST_SAMPLES);
    long epochs = members.integer("epochs", 0, MOST_EPOCHS);
    Sampling sampling = members.word("sampling", Sampling::named, Sampling.EPOCHS);
    boolean dropLast = members.flag("dropLast", false);
    long seed = members.optionalInteger("seed", 0, RandomState.LARGEST_SEED).orElse(0);
    long drawn = Math.min(samples, EpochsQuestion.MOST_SHOWN);
    long latest = Math.clamp(epochs, 1, Math.min(LATEST_EPOCH, MOST_DRAWN / drawn));
    long epoch = members.optionalInteger("epoch", 1, latest).orElse(1);
    List<Integer> layers = members.has("layers") ? layers(members) : List.of();
    members.end();
    return new EpochsQuestion(
        samples, batchSize, epochs, sampling, dropLast, seed, (int) epoch, layers);
  }

  private static List<Integer> layers(Members members) {
    double[] sizes = members.numbers("layers", MOST_LAYERS);
    String path = members.pathOf("layers");
    if (sizes.length < 2) {
      throw Refusal.of("wrongLength", path, 2, sizes.length).thrown();
    }
    long weights = 0;
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] != Math.rint(sizes[i])) {
        throw Refusal.of("notInteger", Pointer.element(path, i), sizes[i]).thrown();
      }
      if (!(sizes[i] >= 1 && sizes[i] <= TrainingSpec.MAX_NEURONS)) {
        throw Refusal.of(
                "outOfRange", Pointer.element(path, i), sizes[i], 1, TrainingSpec.MAX_NEURONS)
            .thrown();
      }
      weights += i == 0 ? 0 : (long) (sizes[i - 1] * sizes[i]);
    }
    if (weights > MOST_WEIGHTS) {
      throw Refusal.of("outOfRange", path, weights, 1, MOST_WEIGHTS).thrown();
    }
    return DoubleStream.of(sizes).mapToObj(size -> (int) size).toList();
  }
}
