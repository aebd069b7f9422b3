package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Cross entropy of softmax(z) from the logits z along the last axis: {@code sum(t (logSumExp(z) -
 * z)) / N}, N the number of rows; gradient {@code (softmax(z) sum(t) - t) / N}.
 *
 * <p>The largest logit is subtracted first, so that nothing overflows and a sure and wrong answer
 * keeps its true cost and its gradient.
 */
public record CrossEntropyOfLogits() implements Loss {
  @Override
  public double cost(double[] z, double[] t) {
    return cost(z, t, Logits.softmax(z, new double[z.length]));
  }

  @Override
  public void slope(double[] z, double[] t, double[] dz) {
    Logits.softmax(z, dz);
    slopeOfSoftmax(dz, t, dz);
  }

  @Override
  public int divisor(Tensor prediction) {
    return Rows.count(prediction);
  }

  /**
   * The cost of one row.
   *
   * @param logSum what {@link Logits#softmax} returned for these logits
   */
  public static double cost(double[] z, double[] t, double logSum) {
    double largest = Rows.largest(z);
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      sum += t[i] == 0 ? 0 : t[i] * (logSum - (z[i] - largest));
    }
    return sum;
  }

  /**
   * d cost / d z of one row from its probabilities.
   *
   * @param y softmax(z)
   * @param dz where it goes; may be {@code y}
   */
  public static void slopeOfSoftmax(double[] y, double[] t, double[] dz) {
    double weight = 0;
    for (double each : t) {
      weight += each;
    }
    for (int i = 0; i < y.length; i++) {
      dz[i] = y[i] * weight - t[i];
    }
  }
}
