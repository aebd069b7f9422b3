package org.gradientplayground.engine.layer;

import java.util.Arrays;
import org.gradientplayground.engine.loss.Logits;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Turns each row of logits into probabilities that sum to 1.
 *
 * <p>forward: {@code y_i = e^(z_i - max z) / sum_k e^(z_k - max z)}; backward: {@code dz_i = y_i
 * (dout_i - sum_k dout_k y_k)}. All share one shape, the classes along the last axis.
 */
public record Softmax() {
  /** The probabilities of each row. */
  public Tensor forward(Tensor logits) {
    return Rows.map(logits, Softmax::probabilities);
  }

  private static double[] probabilities(double[] row) {
    var probabilities = new double[row.length];
    Logits.softmax(row, probabilities);
    return probabilities;
  }

  /**
   * dL/dz from dL/dy.
   *
   * @param y what forward gave
   * @param dout dL/dy; not changed
   */
  public Tensor backward(Tensor y, Tensor dout) {
    Tensor products = y.zip(dout, (each, gradient) -> each * gradient);
    Tensor shares = Rows.map(products, Softmax::sumEverywhere);
    Tensor inner = dout.zip(shares, (gradient, share) -> gradient - share);
    return y.zip(inner, (each, gradient) -> each * gradient);
  }

  private static double[] sumEverywhere(double[] row) {
    double sum = 0;
    for (double product : row) {
      sum += product;
    }
    Arrays.fill(row, sum);
    return row;
  }
}
