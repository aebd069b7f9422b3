package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Tensor;

/**
 * The mean over all n elements of absolute errors: {@code sum(|y - t|) / n}.
 *
 * <p>|y - t| has no derivative where y = t; 0 is taken there, so that a right guess is left alone.
 */
public record MeanAbsoluteError() implements Loss {
  @Override
  public double cost(double[] y, double[] t) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += Math.abs(y[i] - t[i]);
    }
    return sum;
  }

  @Override
  public void slope(double[] y, double[] t, double[] dy) {
    for (int i = 0; i < y.length; i++) {
      dy[i] = Math.signum(y[i] - t[i]);
    }
  }

  @Override
  public int divisor(Tensor prediction) {
    return prediction.size();
  }
}
