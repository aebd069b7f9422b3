package org.gradientplayground.engine.graph.op;

import org.gradientplayground.engine.loss.HalfSquaredError;
import org.gradientplayground.engine.loss.Loss;
import org.gradientplayground.engine.loss.MeanAbsoluteError;
import org.gradientplayground.engine.loss.MeanSquaredError;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * No output activation, {@code y = x}, and the distance from the target as loss, for numbers.
 *
 * <p>{@code loss = (1/N) sum 0.5 (y - t)^2}, {@code dx = dout (y - t) / N}; or {@code loss = (1/N)
 * sum |y - t|}, {@code dx = dout sign(y - t) / N} with 0 where y = t; or {@code loss = (1/N) sum (y
 * - t)^2}, {@code dx = dout 2 (y - t) / N}.
 *
 * @param cost what a row costs: {@link HalfSquaredError}, {@link MeanAbsoluteError} or {@link
 *     MeanSquaredError}
 */
public record IdentityWithLoss(Loss cost) implements LossOp {
  public IdentityWithLoss {
    if (!(cost instanceof HalfSquaredError
        || cost instanceof MeanAbsoluteError
        || cost instanceof MeanSquaredError)) {
      throw new IllegalArgumentException(
          "cost must be the squared error, half of it or the absolute error, was " + cost);
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

  /** With the squared error. */
  public static IdentityWithLoss squaredError() {
    return new IdentityWithLoss(new MeanSquaredError());
  }

  @Override
  public String name() {
    return switch (cost) {
      case HalfSquaredError _ -> "identityWithLoss";
      case MeanAbsoluteError _ -> "identityWithAbsoluteLoss";
      default -> "identityWithSquaredLoss";
    };
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
