package org.gradientplayground.figure.loss;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/** Where a loss takes the logarithm of 0: an outcome that was taken to be impossible and came. */
final class LogOfZero {
  private LogOfZero() {}

  static List<Integer> places(Measure measure, LossQuestion question) {
    Tensor p = Rows.map(question.y(), row -> measure.taken(row, question.reading()));
    var places = new ArrayList<Integer>();
    for (int i = 0; i < p.size(); i++) {
      if (isTaken(measure, p.at(i), question.target().at(i))) {
        places.add(i);
      }
    }
    return List.copyOf(places);
  }

  private static boolean isTaken(Measure measure, double p, double t) {
    return switch (measure) {
      case BINARY_CROSS_ENTROPY -> p == 0 && t != 0 || p == 1 && t != 1;
      case CROSS_ENTROPY -> p == 0 && t != 0;
      default -> false;
    };
  }
}
