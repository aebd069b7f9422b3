package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Tensor;

/**
 * Half the sum of squared errors: {@code 0.5 sum((y - t)^2)}, gradient {@code y - t}.
 *
 * <p>A sum over all elements: it grows with the batch, and with it the gradient, so that the best
 * learning rate shrinks. The article calls it the mean squared error, which is {@link
 * MeanSquaredError}.
 */
public record HalfSquaredError() implements Loss {
  @Override
  public double loss(Tensor prediction, Tensor target) {
    return 0.5 * prediction.zip(target, (y, t) -> (y - t) * (y - t)).sum();
  }

  @Override
  public Tensor gradient(Tensor prediction, Tensor target) {
    return prediction.zip(target, (y, t) -> y - t);
  }
}
