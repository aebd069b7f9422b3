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
  public double cost(double[] y, double[] t) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum -= t[i] * StrictMath.log(y[i]) + (1 - t[i]) * StrictMath.log1p(-y[i]);
    }
    return sum;
  }

  @Override
  public void slope(double[] y, double[] t, double[] dy) {
    for (int i = 0; i < y.length; i++) {
      dy[i] = (y[i] - t[i]) / (y[i] * (1 - y[i]));
    }
  }

  @Override
  public int divisor(Tensor prediction) {
    return prediction.size();
  }
}
