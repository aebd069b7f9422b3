package org.gradientplayground.figure.loss;

import java.util.OptionalDouble;
import org.gradientplayground.engine.tensor.Rows;

/**
 * What the article's {@code cross_entropy_error} makes of soft targets: it turns each row into the
 * label of its largest element, and the rest of the row is lost.
 */
final class ArgmaxLoss {
  private ArgmaxLoss() {}

  /**
   * Empty where every row is one-hot, so that nothing is lost, or where the loss does not apply.
   */
  static OptionalDouble of(LossQuestion question) {
    Measure measure = Measure.CROSS_ENTROPY_WITH_EPSILON;
    double[][] y = Rows.of(question.y());
    double[][] t = Rows.of(question.target());
    boolean soft = false;
    double sum = 0;
    for (int row = 0; row < y.length; row++) {
      var label = new double[t[row].length];
      label[Rows.argmax(t[row])] = 1;
      soft |= t[row][Rows.argmax(t[row])] != 1;
      sum += measure.cost(y[row], label, question.reading());
    }
    return soft && Obstacle.of(measure, question).isEmpty()
        ? OptionalDouble.of(sum / measure.divisor(question))
        : OptionalDouble.empty();
  }
}
