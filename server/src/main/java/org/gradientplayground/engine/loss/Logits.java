package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Rows;

/** Probabilities from logits, the numbers that a network gives before its last activation. */
public final class Logits {
  private Logits() {}

  /** {@code 1 / (1 + e^-z)}, from e^-|z| so that nothing overflows. */
  public static double sigmoid(double z) {
    double small = StrictMath.exp(-Math.abs(z));
    return z >= 0 ? 1 / (1 + small) : small / (1 + small);
  }

  /**
   * {@code y_i = e^(z_i - max z) / sum_k e^(z_k - max z)}; subtracting the largest logit changes
   * nothing but keeps the exponentials from overflowing.
   *
   * @param z the logits of one row; not changed
   * @param y where the probabilities go
   * @return {@code log sum_k e^(z_k - max z)}
   */
  public static double softmax(double[] z, double[] y) {
    double largest = Rows.largest(z);
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      y[i] = StrictMath.exp(z[i] - largest);
      sum += y[i];
    }
    for (int i = 0; i < z.length; i++) {
      y[i] /= sum;
    }
    return StrictMath.log(sum);
  }
}
