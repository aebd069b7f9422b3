package org.gradientplayground.engine.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.objective.Description;

/** The known minimum at the smallest Euclidean distance from a point. */
final class NearestMinimum {
  private NearestMinimum() {}

  /** Empty if no minimum is known; of several at the same distance the first. */
  static Optional<List<Double>> of(Description description, double[] point) {
    return description.minima().stream()
        .min(Comparator.comparingDouble(minimum -> squaredDistance(minimum, point)));
  }

  private static double squaredDistance(List<Double> minimum, double[] point) {
    double sum = 0;
    for (int i = 0; i < point.length; i++) {
      double difference = minimum.get(i) - point[i];
      sum = Math.fma(difference, difference, sum);
    }
    return sum;
  }
}
