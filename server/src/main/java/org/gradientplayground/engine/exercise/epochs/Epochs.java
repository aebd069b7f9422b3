package org.gradientplayground.engine.exercise.epochs;

import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.training.EpochArithmetic;

/** Samples in batches, in numbers that are easy to divide. */
final class Epochs {
  private Epochs() {}

  /** A batch size that is usual or easy. */
  static int batchSize(Draw draw) {
    return draw.oneOf(10, 16, 20, 25, 32, 50, 64, 100);
  }

  /** A number of samples that the batch size divides. */
  static int divisible(Draw draw, int batchSize) {
    return batchSize * draw.whole(4, 40);
  }

  /** A number of samples that the batch size does not divide. */
  static int withRest(Draw draw, int batchSize) {
    return divisible(draw, batchSize) + draw.whole(1, batchSize - 1);
  }

  /** The figure that shows it. */
  static Parameters setting(EpochArithmetic arithmetic) {
    return Parameters.NONE
        .with("samples", arithmetic.samples())
        .with("batchSize", arithmetic.batchSize())
        .with("epochs", arithmetic.epochs())
        .with("dropLast", arithmetic.dropLast());
  }
}
