package org.gradientplayground.engine.loss;

import java.util.Arrays;
import org.gradientplayground.engine.layer.Softmax;
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
  public double loss(Tensor logits, Tensor target) {
    Tensor surprise = Rows.map(logits, CrossEntropyOfLogits::surprise);
    return surprise.zip(target, (cost, t) -> t == 0 ? 0 : t * cost).sum() / Rows.count(logits);
  }

  /** -log softmax of one row. */
  private static double[] surprise(double[] row) {
    double largest = Rows.largest(row);
    double sum = 0;
    for (double z : row) {
      sum += StrictMath.exp(z - largest);
    }
    var surprise = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      surprise[i] = StrictMath.log(sum) - (row[i] - largest);
    }
    return surprise;
  }

  @Override
  public Tensor gradient(Tensor logits, Tensor target) {
    int rows = Rows.count(logits);
    Tensor weights = Rows.map(target, CrossEntropyOfLogits::sumEverywhere);
    return new Softmax()
        .forward(logits)
        .zip(weights, (y, weight) -> y * weight)
        .zip(target, (y, t) -> (y - t) / rows);
  }

  private static double[] sumEverywhere(double[] row) {
    double sum = 0;
    for (double t : row) {
      sum += t;
    }
    var everywhere = new double[row.length];
    Arrays.fill(everywhere, sum);
    return everywhere;
  }
}
