package org.gradientplayground.figure.loss;

import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The squared errors under one of four numbers: what it makes of the gradient, and which learning
 * rate makes up for it.
 *
 * @param name halfSum, sum, mean (over the elements) or batchMean (of half the sum, over the rows)
 * @param loss the squared errors under it
 * @param factor its gradient over that of half the sum
 * @param learningRate the one whose step is that of half the sum: its learning rate over the factor
 * @param step {@code -learningRate gradient}
 */
public record Scale(
    String name, double loss, double factor, Tensor gradient, double learningRate, Tensor step) {
  static List<Scale> of(LossQuestion question) {
    return List.of(
        of("halfSum", Measure.HALF_SQUARED_ERROR, 1, question),
        of("sum", Measure.SQUARED_ERROR, 2, question),
        of("mean", Measure.MEAN_SQUARED_ERROR, 2.0 / question.y().size(), question),
        of("batchMean", Measure.BATCH_HALF_SQUARED_ERROR, 1.0 / question.rows(), question));
  }

  private static Scale of(String name, Measure measure, double factor, LossQuestion question) {
    if (!(Measured.of(measure, question) instanceof Measured.Value value)) {
      throw new IllegalStateException(measure + " applies to all numbers");
    }
    double learningRate = question.learningRate() / factor;
    Tensor step = value.gradient().map(each -> -learningRate * each);
    return new Scale(name, value.value(), factor, value.gradient(), learningRate, step);
  }
}
