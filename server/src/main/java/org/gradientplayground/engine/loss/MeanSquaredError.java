package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Tensor;

/** The mean over all n elements of squared errors: {@code sum((y - t)^2) / n}. */
public record MeanSquaredError() implements Loss {
  @Override
  public double cost(double[] y, double[] t) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double error = y[i] - t[i];
      sum = Math.fma(error, error, sum);
    }
    return sum;
  }

  @Override
  public void slope(double[] y, double[] t, double[] dy) {
    for (int i = 0; i < y.length; i++) {
      dy[i] = 2 * (y[i] - t[i]);
    }
  }

  @Override
  public int divisor(Tensor prediction) {
    return prediction.size();
  }
}
