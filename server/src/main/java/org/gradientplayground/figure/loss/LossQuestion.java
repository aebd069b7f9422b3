package org.gradientplayground.figure.loss;

import java.util.Optional;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Predictions and targets whose losses are asked for.
 *
 * @param y predictions of the shape (C) or (N, C)
 * @param target of the same shape; labels are one-hot already
 * @param labels whether the targets were given as labels
 * @param reading what the predictions are
 * @param learningRate that of half the sum of squares
 * @param move the one prediction that is moved to see the shapes of the losses
 */
public record LossQuestion(
    Tensor y,
    Tensor target,
    boolean labels,
    Reading reading,
    double learningRate,
    Optional<Move> move) {

  /**
   * One prediction on its way over a range.
   *
   * @param place in row-by-row order
   * @param points the number of evenly spaced values, both ends included, 2 or more
   */
  public record Move(int place, double from, double to, int points) {
    double at(int point) {
      return from + (to - from) * point / (points - 1);
    }
  }

  /** The number N of rows. */
  public int rows() {
    return Rows.count(y);
  }

  /** The number C of predictions of a row. */
  public int columns() {
    return y.length(-1);
  }
}
