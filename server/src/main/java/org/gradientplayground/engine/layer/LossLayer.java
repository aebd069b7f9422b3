package org.gradientplayground.engine.layer;

import org.gradientplayground.engine.tensor.Matrix;

/**
 * The last layer of a network while it learns: the output activation and the loss in one, because
 * together they have a simple gradient.
 *
 * <p>{@code loss = (1/N) sum_i w_i cost_i} over the N samples of a mini-batch, w_i being the weight
 * of a sample, usually 1. A single sample is a batch of one. Forward and backward allocate nothing.
 */
public abstract sealed class LossLayer permits SoftmaxWithLoss, SigmoidWithLoss, IdentityWithLoss {
  /** All samples weigh 1. */
  public static final double[] EQUAL_WEIGHTS = {};

  private final Matrix dx;
  private Matrix t;
  private double[] weights;

  LossLayer(int capacity, int columns) {
    dx = new Matrix(capacity, columns);
  }

  /**
   * The loss.
   *
   * @param x the scores, (N, D); not changed
   * @param t the targets, of the same shape; not changed
   * @return the mean over the N samples
   */
  public final double forward(Matrix x, Matrix t) {
    return addCosts(0, x, t, EQUAL_WEIGHTS) / x.rowCount();
  }

  /**
   * Adds the weighted cost of each sample, one after the other, to a sum.
   *
   * @param weights one for each sample, or {@link #EQUAL_WEIGHTS}
   * @return the sum
   * @throws IllegalArgumentException if the shapes differ
   */
  public final double addCosts(double sum, Matrix x, Matrix t, double[] weights) {
    if (x.rowCount() != t.rowCount() || x.columns() != t.columns()) {
      throw new IllegalArgumentException("loss: shapes " + x + " and " + t + " differ");
    }
    this.t = t;
    this.weights = weights;
    answer(x);
    double total = sum;
    for (int i = 0; i < x.rowCount(); i++) {
      total += weight(i) * cost(i, x.row(i), t.row(i));
    }
    return total;
  }

  private double weight(int i) {
    return weights.length == 0 ? 1 : weights[i];
  }

  /**
   * dL/dx of the last forward.
   *
   * @param dout dL/dloss, 1 where the loss is the last thing computed
   */
  public final Matrix backward(double dout) {
    return backward(dout, t.rowCount());
  }

  /**
   * The same where the batch is a part of a larger one.
   *
   * @param samples the number of samples of the larger one
   */
  public final Matrix backward(double dout, int samples) {
    dx.rowCount(t.rowCount());
    for (int i = 0; i < t.rowCount(); i++) {
      double[] row = dx.row(i);
      slope(i, t.row(i), row);
      double factor = dout * weight(i);
      for (int j = 0; j < row.length; j++) {
        row[j] = row[j] * factor / samples;
      }
    }
    return dx;
  }

  /** Finds y. */
  public abstract Matrix answer(Matrix x);

  /** The cost of row {@code i}, whose y was found. */
  abstract double cost(int i, double[] x, double[] t);

  /** d cost / d x of row {@code i}, whose y was found. */
  abstract void slope(int i, double[] t, double[] dx);
}
