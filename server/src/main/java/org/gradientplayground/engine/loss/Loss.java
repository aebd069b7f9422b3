package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * How wrong a prediction is, as one number, and in which direction.
 *
 * <p>Each row of a prediction, along its last axis, has a cost; the loss is the sum of all costs
 * divided by a number that tells the losses apart. Prediction, target and gradient share one shape;
 * labels are turned into such a target by {@link OneHot}. Other shapes throw and are both named.
 */
public sealed interface Loss
    permits HalfSquaredError,
        MeanSquaredError,
        MeanAbsoluteError,
        BinaryCrossEntropy,
        BinaryCrossEntropyOfLogits,
        CrossEntropy,
        CrossEntropyOfLogits {

  /** The cost of one row, a sum over its elements. */
  double cost(double[] y, double[] t);

  /**
   * d cost / d y of one row.
   *
   * @param dy where it goes
   */
  void slope(double[] y, double[] t, double[] dy);

  /** What the sum of all costs is divided by. */
  int divisor(Tensor prediction);

  /** The loss. */
  default double loss(Tensor prediction, Tensor target) {
    check(prediction, target);
    double[][] y = Rows.of(prediction);
    double[][] t = Rows.of(target);
    double sum = 0;
    for (int row = 0; row < y.length; row++) {
      sum += cost(y[row], t[row]);
    }
    return sum / divisor(prediction);
  }

  /** d loss / d prediction, element by element. */
  default Tensor gradient(Tensor prediction, Tensor target) {
    check(prediction, target);
    double[][] y = Rows.of(prediction);
    double[][] t = Rows.of(target);
    var gradient = new double[prediction.size()];
    for (int row = 0; row < y.length; row++) {
      var dy = new double[y[row].length];
      slope(y[row], t[row], dy);
      System.arraycopy(dy, 0, gradient, row * dy.length, dy.length);
    }
    int divisor = divisor(prediction);
    return Tensor.of(prediction.shape(), gradient).map(each -> each / divisor);
  }

  private static void check(Tensor prediction, Tensor target) {
    if (!prediction.hasShapeOf(target)) {
      throw new IllegalArgumentException(
          "loss: shapes " + prediction + " and " + target + " differ");
    }
  }
}
