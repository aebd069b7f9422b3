package org.gradientplayground.engine.layer;

import org.gradientplayground.engine.loss.Logits;
import org.gradientplayground.engine.tensor.Matrix;

/**
 * Squashes each element into (0, 1).
 *
 * <p>forward: {@code y = 1 / (1 + e^-x)}; backward: {@code dx = dout y (1 - y)}. Input, output and
 * both gradients share the shape (N, D).
 */
public final class Sigmoid implements Layer {
  private final Matrix y;
  private final Matrix dx;

  /** A layer for at most {@code capacity} rows of {@code columns} elements. */
  public Sigmoid(int capacity, int columns) {
    y = new Matrix(capacity, columns);
    dx = new Matrix(capacity, columns);
  }

  @Override
  public Matrix forward(Matrix x) {
    y.rowCount(x.rowCount());
    for (int i = 0; i < x.rowCount(); i++) {
      forward(x.row(i), y.row(i));
    }
    return y;
  }

  private static void forward(double[] x, double[] y) {
    for (int j = 0; j < y.length; j++) {
      y[j] = Logits.sigmoid(x[j]);
    }
  }

  @Override
  public Matrix backward(Matrix dout) {
    dx.rowCount(dout.rowCount());
    for (int i = 0; i < dout.rowCount(); i++) {
      backward(dout.row(i), y.row(i), dx.row(i));
    }
    return dx;
  }

  private static void backward(double[] dout, double[] y, double[] dx) {
    for (int j = 0; j < dx.length; j++) {
      dx[j] = dout[j] * (1 - y[j]) * y[j];
    }
  }
}
