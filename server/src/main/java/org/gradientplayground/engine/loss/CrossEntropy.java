package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Cross entropy of probabilities along the last axis: {@code -sum(t log(y + eps)) / N}, N the
 * number of rows; a tensor of rank 1 is one row. Targets may be soft.
 *
 * <p>With eps = 1e-10, as in the book, a sure and wrong answer costs 23.026 and not infinity, and a
 * sure and right one -1e-10 and not 0; {@link CrossEntropyOfLogits} needs no such trick.
 *
 * <p>An outcome that cannot be, t = 0, costs nothing, whatever its probability.
 *
 * @param eps what is added to each probability before the logarithm, 0 or more
 */
public record CrossEntropy(double eps) implements Loss {
  @Override
  public double cost(double[] y, double[] t) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += t[i] == 0 ? 0 : -t[i] * StrictMath.log(y[i] + eps);
    }
    return sum;
  }

  @Override
  public void slope(double[] y, double[] t, double[] dy) {
    for (int i = 0; i < y.length; i++) {
      dy[i] = t[i] == 0 ? 0 : -t[i] / (y[i] + eps);
    }
  }

  @Override
  public int divisor(Tensor prediction) {
    return Rows.count(prediction);
  }
}
