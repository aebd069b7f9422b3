package org.gradientplayground.run;

import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.tensor.Matrix;

/**
 * Consecutive samples of a data set as a network takes them: the training part, or the test part.
 */
final class Part {
  private final Matrix inputs;
  private final double[] targets;

  /** The samples from {@code from} up to {@code to}, exclusive. */
  Part(Dataset dataset, int from, int to) {
    inputs = Matrix.ofForeignRows(to - from, dataset.width());
    inputs.rowCount(to - from);
    targets = new double[to - from];
    for (int i = from; i < to; i++) {
      inputs.row(i - from, dataset.features(i));
      targets[i - from] = dataset.samples().t(i);
    }
  }

  Matrix inputs() {
    return inputs;
  }

  double[] targets() {
    return targets;
  }

  boolean isEmpty() {
    return targets.length == 0;
  }
}
