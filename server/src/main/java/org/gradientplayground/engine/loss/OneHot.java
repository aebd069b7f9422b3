package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Targets of a classification in the shape of its predictions.
 *
 * <p>Labels are told from one-hot rows by their shape, never by their number: for predictions of
 * the shape (N, C) a target of that shape is taken as it is, one of the shape (N) as labels from 0
 * to C - 1, and for predictions of the shape (C) a single number as the one label. Anything else,
 * such as (N, 1), is refused.
 */
public final class OneHot {
  private OneHot() {}

  /**
   * The target in the shape of {@code prediction}.
   *
   * @throws IllegalArgumentException if the shapes do not fit or a label is none of the classes
   */
  public static Tensor target(Tensor prediction, Tensor target) {
    if (target.hasShapeOf(prediction)) {
      return target;
    }
    boolean labels =
        target.rank() == prediction.rank() - 1 && target.size() == Rows.count(prediction);
    if (!labels || prediction.rank() > 2) {
      throw new IllegalArgumentException(
          "target: shape " + target + " does not fit predictions of shape " + prediction);
    }
    int classes = prediction.length(-1);
    var ones = new double[prediction.size()];
    for (int row = 0; row < target.size(); row++) {
      ones[row * classes + label(target.at(row), classes)] = 1;
    }
    return Tensor.of(prediction.shape(), ones);
  }

  private static int label(double value, int classes) {
    if (value != StrictMath.rint(value) || !(value >= 0 && value < classes)) {
      throw new IllegalArgumentException(
          "label must be a whole number from 0 to " + (classes - 1) + ", was " + value);
    }
    return (int) value;
  }
}
