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
  public double cost(double[] z, double[] t) {
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      sum += Math.max(z[i], 0) - z[i] * t[i] + StrictMath.log1p(StrictMath.exp(-Math.abs(z[i])));
    }
    return sum;
  }

  @Override
  public void slope(double[] z, double[] t, double[] dz) {
    for (int i = 0; i < z.length; i++) {
      dz[i] = Logits.sigmoid(z[i]) - t[i];
    }
  }

  @Override
  public int divisor(Tensor prediction) {
    return prediction.size();
  }
}
