package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Tensor;

/**
 * Cross entropy of yes-or-no answers: {@code -mean(t log p + (1 - t) log(1 - p))} over all
 * elements.
 *
 * <p>The predictions are probabilities strictly between 0 and 1; from logits {@link
 * BinaryCrossEntropyOfLogits} is exact where p would be rounded to 0 or 1.
 */
public record BinaryCrossEntropy() implements Loss {
  @Override
  public double loss(Tensor prediction, Tensor target) {
    return prediction.zip(target, BinaryCrossEntropy::term).sum() / prediction.size();
  }

  private static double term(double p, double t) {
    return -(t * StrictMath.log(p) + (1 - t) * StrictMath.log1p(-p));
  }

  @Override
  public Tensor gradient(Tensor prediction, Tensor target) {
    return prediction.zip(target, (p, t) -> (p - t) / (p * (1 - p)) / prediction.size());
  }
}
