package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Tensor;

/**
 * Cross entropy of yes-or-no answers: {@code -mean(t log p + (1 - t) log(1 - p))} over all
 * elements.
 *
 * <p>The predictions are probabilities. An outcome that cannot be, t = 0 or 1 - t = 0, costs
 * nothing, whatever its probability; one that was taken to be impossible and came costs infinitely
 * much. From logits {@link BinaryCrossEntropyOfLogits} is exact where p would be rounded to 0 or 1.
 */
public record BinaryCrossEntropy() implements Loss {
  @Override
  public double cost(double[] y, double[] t) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double one = t[i] == 0 ? 0 : t[i] * StrictMath.log(y[i]);
      double zero = t[i] == 1 ? 0 : (1 - t[i]) * StrictMath.log1p(-y[i]);
      sum -= one + zero;
    }
    return sum;
  }

  @Override
  public void slope(double[] y, double[] t, double[] dy) {
    for (int i = 0; i < y.length; i++) {
      dy[i] = y[i] == t[i] ? atTarget(t[i]) : (y[i] - t[i]) / (y[i] * (1 - y[i]));
    }
  }

  /** At a sure and right answer the slope is that of the side on which probabilities are. */
  private static double atTarget(double t) {
    return t == 0 ? 1 : t == 1 ? -1 : 0;
  }

  @Override
  public int divisor(Tensor prediction) {
    return prediction.size();
  }
}
