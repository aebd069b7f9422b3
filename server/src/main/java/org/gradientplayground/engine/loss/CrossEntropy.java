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
 * @param eps what is added to each probability before the logarithm, 0 or more
 */
public record CrossEntropy(double eps) implements Loss {
  @Override
  public double loss(Tensor prediction, Tensor target) {
    return prediction.zip(target, this::term).sum() / Rows.count(prediction);
  }

  /** An outcome that cannot be costs nothing, whatever its probability. */
  private double term(double y, double t) {
    return t == 0 ? 0 : -t * StrictMath.log(y + eps);
  }

  @Override
  public Tensor gradient(Tensor prediction, Tensor target) {
    int rows = Rows.count(prediction);
    return prediction.zip(target, (y, t) -> t == 0 ? 0 : -t / (y + eps) / rows);
  }
}
