package org.gradientplayground.figure.loss;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/** What a loss says to a question: a number with its parts, or why it does not apply. */
public sealed interface Measured {
  /** Which loss it is. */
  Measure measure();

  /** The loss cannot be asked for. */
  record Inapplicable(Measure measure, Obstacle obstacle) implements Measured {}

  /**
   * A loss with its parts. Infinite and undefined numbers are lessons here, not faults.
   *
   * @param value the sum of the costs of all rows over the divisor
   * @param divisor 1, the number of elements or the number of rows
   * @param shares what each element adds to the value
   * @param gradient d value / d y, element by element
   * @param operands what a share is made of
   * @param logOfZero where the logarithm of 0 is taken and counts, in row-by-row order
   */
  record Value(
      Measure measure,
      double value,
      int divisor,
      Tensor shares,
      Tensor gradient,
      List<Operands.Column> operands,
      List<Integer> logOfZero)
      implements Measured {}

  /** What one loss says to a question. */
  static Measured of(Measure measure, LossQuestion question) {
    Optional<Obstacle> obstacle = Obstacle.of(measure, question);
    return obstacle.isPresent()
        ? new Inapplicable(measure, obstacle.get())
        : value(measure, question);
  }

  private static Value value(Measure measure, LossQuestion question) {
    double[][] y = Rows.of(question.y());
    double[][] t = Rows.of(question.target());
    int divisor = measure.divisor(question);
    var shares = new double[y.length][];
    var gradient = new double[y.length][];
    double sum = 0;
    for (int row = 0; row < y.length; row++) {
      sum += measure.cost(y[row], t[row], question.reading());
      shares[row] = measure.shares(y[row], t[row], question.reading());
      gradient[row] = measure.slope(y[row], t[row], question.reading());
    }
    return new Value(
        measure,
        sum / divisor,
        divisor,
        Tensor.matrix(shares).map(each -> each / divisor),
        Tensor.matrix(gradient).map(each -> each / divisor),
        Operands.of(measure, question),
        LogOfZero.places(measure, question));
  }
}
