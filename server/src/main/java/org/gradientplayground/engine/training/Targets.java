package org.gradientplayground.engine.training;

import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.layer.LossLayer;
import org.gradientplayground.engine.tensor.Matrix;

/**
 * What the outputs of a network should have been, made from the class or the value of each sample.
 *
 * <p>Several outputs: 1 for the output of the class, 0 for the others. One output: the value itself
 * for regression; for two classes 0 or 1 with cross entropy, -1 or 1 with the other losses.
 */
public final class Targets {
  private final Architecture architecture;
  private final int outputs;
  private final Matrix targets;
  private final double[] weights;

  /**
   * @param capacity the most samples that are asked for at once
   */
  public Targets(Architecture architecture, int capacity) {
    this.architecture = architecture;
    this.outputs = architecture.outputs();
    this.targets = new Matrix(capacity, outputs);
    this.weights = new double[capacity];
  }

  /** The targets of samples {@code from} to {@code from + count - 1}; overwritten by the next. */
  public Matrix of(double[] t, int from, int count) {
    targets.rowCount(count);
    for (int i = 0; i < count; i++) {
      fill(targets.row(i), t[from + i]);
    }
    return targets;
  }

  private void fill(double[] row, double t) {
    if (outputs == 1) {
      row[0] = single(t);
      return;
    }
    for (int k = 0; k < outputs; k++) {
      row[k] = k == t ? 1 : 0;
    }
  }

  private double single(double t) {
    boolean signs =
        architecture.task() == Task.CLASSIFICATION
            && architecture.loss() != OutputLoss.SIGMOID_CROSS_ENTROPY;
    return signs ? 2 * t - 1 : t;
  }

  /**
   * The weights of the same samples: those of their classes, as many as the capacity; overwritten
   * by the next.
   *
   * @param classWeights one for each class; without any, {@link LossLayer#EQUAL_WEIGHTS}
   */
  public double[] weights(double[] t, int from, int count, double[] classWeights) {
    if (classWeights.length == 0) {
      return LossLayer.EQUAL_WEIGHTS;
    }
    for (int i = 0; i < count; i++) {
      weights[i] = classWeights[(int) t[from + i]];
    }
    return weights;
  }
}
