package org.gradientplayground.engine.layer;

import org.gradientplayground.engine.loss.BinaryCrossEntropyOfLogits;
import org.gradientplayground.engine.loss.Logits;
import org.gradientplayground.engine.tensor.Matrix;

/**
 * Sigmoid and binary cross entropy, for answers of yes or no.
 *
 * <p>forward: {@code y = sigmoid(x)}, {@code cost = -(t log y + (1 - t) log(1 - y))}, found from x
 * so that nothing overflows, a mean over the D answers of a sample; backward: {@code dx = dout (y -
 * t) / (N D)}. In a network D is 1.
 */
public final class SigmoidWithLoss extends LossLayer {
  private static final BinaryCrossEntropyOfLogits LOSS = new BinaryCrossEntropyOfLogits();

  private final Matrix y;

  /** A layer for at most {@code capacity} rows of {@code columns} answers. */
  public SigmoidWithLoss(int capacity, int columns) {
    super(capacity, columns);
    y = new Matrix(capacity, columns);
  }

  @Override
  public Matrix answer(Matrix x) {
    y.rowCount(x.rowCount());
    for (int i = 0; i < x.rowCount(); i++) {
      double[] row = y.row(i);
      for (int j = 0; j < row.length; j++) {
        row[j] = Logits.sigmoid(x.row(i)[j]);
      }
    }
    return y;
  }

  @Override
  double cost(int i, double[] x, double[] t) {
    return LOSS.cost(x, t) / x.length;
  }

  @Override
  void slope(int i, double[] t, double[] dx) {
    double[] row = y.row(i);
    for (int j = 0; j < dx.length; j++) {
      dx[j] = (row[j] - t[j]) / dx.length;
    }
  }
}
