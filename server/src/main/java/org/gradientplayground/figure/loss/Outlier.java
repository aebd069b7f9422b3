package org.gradientplayground.figure.loss;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The element with the largest error, and how much of the squared and of the absolute errors it is.
 *
 * @param place in row-by-row order; the first of equal ones
 * @param error y - t
 */
public record Outlier(int place, double error, Weight squared, Weight absolute) {
  /**
   * What one element weighs in a mean.
   *
   * @param share its part of the sum, from 0 to 1
   * @param with the mean over all elements
   * @param without the mean over the others
   */
  public record Weight(double share, double with, double without) {
    private static Weight of(int place, Tensor error, DoubleUnaryOperator cost) {
      Tensor costs = error.map(cost);
      double sum = costs.sum();
      return new Weight(
          costs.at(place) / sum,
          sum / costs.size(),
          costs.with(place, 0).sum() / (costs.size() - 1));
    }
  }

  /** Empty where there is one element only, or no error. */
  static Optional<Outlier> of(LossQuestion question) {
    Tensor error = question.y().zip(question.target(), (y, t) -> y - t);
    int place = 0;
    for (int i = 1; i < error.size(); i++) {
      place = Math.abs(error.at(i)) > Math.abs(error.at(place)) ? i : place;
    }
    Weight squared = Weight.of(place, error, each -> each * each);
    if (error.size() == 1 || !(squared.with() > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new Outlier(place, error.at(place), squared, Weight.of(place, error, Math::abs)));
  }
}
