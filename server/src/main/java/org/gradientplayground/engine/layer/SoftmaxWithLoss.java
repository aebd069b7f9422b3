package org.gradientplayground.engine.layer;

import org.gradientplayground.engine.loss.CrossEntropyOfLogits;
import org.gradientplayground.engine.loss.Logits;
import org.gradientplayground.engine.tensor.Matrix;

/**
 * Softmax and cross entropy, for classes that exclude each other.
 *
 * <p>forward: {@code y = softmax(x)}, {@code cost = -sum_k t_k log y_k}, found as {@code log sum
 * e^x - x}, which overflows for no x; backward: {@code dx = dout (y - t) / N}. Targets are one-hot
 * rows, or soft ones: then y is multiplied by their sum. {@link
 * org.gradientplayground.engine.loss.OneHot} makes them of labels.
 */
public final class SoftmaxWithLoss extends LossLayer {
  private final Matrix y;
  private final double[] logSums;

  /** A layer for at most {@code capacity} rows of {@code classes} scores. */
  public SoftmaxWithLoss(int capacity, int classes) {
    super(capacity, classes);
    y = new Matrix(capacity, classes);
    logSums = new double[capacity];
  }

  @Override
  public Matrix answer(Matrix x) {
    y.rowCount(x.rowCount());
    for (int i = 0; i < x.rowCount(); i++) {
      logSums[i] = Logits.softmax(x.row(i), y.row(i));
    }
    return y;
  }

  @Override
  double cost(int i, double[] x, double[] t) {
    return CrossEntropyOfLogits.cost(x, t, logSums[i]);
  }

  @Override
  void slope(int i, double[] t, double[] dx) {
    CrossEntropyOfLogits.slopeOfSoftmax(y.row(i), t, dx);
  }
}
