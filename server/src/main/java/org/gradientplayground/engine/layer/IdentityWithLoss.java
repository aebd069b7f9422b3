package org.gradientplayground.engine.layer;

import org.gradientplayground.engine.loss.HalfSquaredError;
import org.gradientplayground.engine.loss.Loss;
import org.gradientplayground.engine.tensor.Matrix;

/**
 * No output activation and the distance from the target as loss, for numbers.
 *
 * <p>forward: {@code y = x}, {@code cost} = that of a row by the given loss, a sum over its
 * elements; backward, with {@link HalfSquaredError}: {@code dx = dout (y - t) / N}, the gradient of
 * softmax with cross entropy again.
 */
public final class IdentityWithLoss extends LossLayer {
  private final Loss loss;
  private Matrix y;

  /** A layer for at most {@code capacity} rows of {@code columns} numbers. */
  public IdentityWithLoss(int capacity, int columns, Loss loss) {
    super(capacity, columns);
    this.loss = loss;
  }

  @Override
  public Matrix answer(Matrix x) {
    y = x;
    return y;
  }

  @Override
  double cost(int i, double[] x, double[] t) {
    return loss.cost(x, t);
  }

  @Override
  void slope(int i, double[] t, double[] dx) {
    loss.slope(y.row(i), t, dx);
  }
}
