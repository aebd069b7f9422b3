package org.gradientplayground.engine.layer;

import org.gradientplayground.engine.tensor.Matrix;

/**
 * Lets positive elements through and makes 0 of the others.
 *
 * <p>forward: {@code y = max(x, 0)}; backward: {@code dx = dout} where x was positive, else 0. At x
 * = 0, where there is no derivative, 0 is taken. NaN stays NaN. Input, output and both gradients
 * share the shape (N, D).
 */
public final class Relu implements Layer {
  private final Matrix y;
  private final Matrix dx;

  /** A layer for at most {@code capacity} rows of {@code columns} elements. */
  public Relu(int capacity, int columns) {
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
      y[j] = Math.max(x[j], 0);
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
      dx[j] = y[j] == 0 ? 0 : dout[j];
    }
  }
}
