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
  public double cost(double[] y, double[] t) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double error = y[i] - t[i];
      sum = Math.fma(error, error, sum);
    }
    return 0.5 * sum;
  }

  @Override
  public void slope(double[] y, double[] t, double[] dy) {
    for (int i = 0; i < y.length; i++) {
      dy[i] = y[i] - t[i];
    }
  }

  @Override
  public int divisor(Tensor prediction) {
    return 1;
  }
}
