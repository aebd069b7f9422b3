package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Tensor;

/**
 * The mean over all n elements of absolute errors: {@code sum(|y - t|) / n}.
 *
 * <p>|y - t| has no derivative where y = t; 0 is taken there, so that a right guess is left alone.
 */
public record MeanAbsoluteError() implements Loss {
  @Override
  public double loss(Tensor prediction, Tensor target) {
    return prediction.zip(target, (y, t) -> Math.abs(y - t)).sum() / prediction.size();
  }

  @Override
  public Tensor gradient(Tensor prediction, Tensor target) {
    return prediction.zip(target, (y, t) -> Math.signum(y - t) / prediction.size());
  }
}
