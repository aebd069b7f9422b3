package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Tensor;

/**
 * Binary cross entropy of p = sigmoid(z) from the logits z, mean over all elements.
 *
 * <p>{@code max(z, 0) - z t + log(1 + e^-|z|)}, which overflows for no z; gradient {@code
 * (sigmoid(z) - t) / n}.
 */
public record BinaryCrossEntropyOfLogits() implements Loss {
  @Override
  public double loss(Tensor logits, Tensor target) {
    return logits.zip(target, BinaryCrossEntropyOfLogits::term).sum() / logits.size();
  }

  private static double term(double z, double t) {
    return Math.max(z, 0) - z * t + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
  }

  @Override
  public Tensor gradient(Tensor logits, Tensor target) {
    return logits.zip(target, (z, t) -> (sigmoid(z) - t) / logits.size());
  }

  /** 1 / (1 + e^-z), from e^-|z| so that nothing overflows. */
  private static double sigmoid(double z) {
    double small = StrictMath.exp(-Math.abs(z));
    return z >= 0 ? 1 / (1 + small) : small / (1 + small);
  }
}
