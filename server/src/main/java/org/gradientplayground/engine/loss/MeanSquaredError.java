package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Tensor;

/** The mean over all n elements of squared errors: {@code sum((y - t)^2) / n}. */
public record MeanSquaredError() implements Loss {
  @Override
  public double loss(Tensor prediction, Tensor target) {
    return prediction.zip(target, (y, t) -> (y - t) * (y - t)).sum() / prediction.size();
  }

  @Override
  public Tensor gradient(Tensor prediction, Tensor target) {
    return prediction.zip(target, (y, t) -> 2 * (y - t) / prediction.size());
  }
}
