package org.gradientplayground.engine.graph.op;

import org.gradientplayground.engine.loss.HalfSquaredError;
import org.gradientplayground.engine.loss.Loss;
import org.gradientplayground.engine.loss.MeanAbsoluteError;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * No output activation, {@code y = x}, and the distance from the target as loss, for numbers.
 *
 * <p>{@code loss = (1/N) sum 0.5 (y - t)^2}, {@code dx = dout (y - t) / N}; or {@code loss = (1/N)
 * sum |y - t|}, {@code dx = dout sign(y - t) / N} with 0 where y = t.
 *
 * @param cost what a row costs: {@link HalfSquaredError} or {@link MeanAbsoluteError}
 */
public record IdentityWithLoss(Loss cost) implements LossOp {
  public IdentityWithLoss {
    if (!(cost instanceof HalfSquaredError || cost instanceof MeanAbsoluteError)) {
      throw new IllegalArgumentException(
          "cost must be half the squared or the absolute error, was " + cost);
    }
  }

  /** With half the squared error. */
  public static IdentityWithLoss halfSquaredError() {
    return new IdentityWithLoss(new HalfSquaredError());
  }

  /** With the absolute error. */
  public static IdentityWithLoss absoluteError() {
    return new IdentityWithLoss(new MeanAbsoluteError());
  }

  @Override
  public String name() {
    return cost instanceof HalfSquaredError ? "identityWithLoss" : "identityWithAbsoluteLoss";
  }

  @Override
  public Tensor answer(Tensor x) {
    return x;
  }

  @Override
  public int divisor(Tensor x) {
    return x.rank() == 0 ? 1 : Rows.count(x);
  }
}
