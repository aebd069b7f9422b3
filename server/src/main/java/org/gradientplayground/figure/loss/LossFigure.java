package org.gradientplayground.figure.loss;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * All losses of predictions and targets at once, and what tells them apart.
 *
 * @param losses one for each {@link Measure}, in its order
 * @param softmax of the predictions, whatever they are
 * @param scales the squared errors under four numbers
 * @param outlier empty where nothing stands out
 * @param moved empty where no prediction is to be moved
 * @param argmaxLoss what the article's cross entropy makes of soft targets; empty where there are
 *     none
 */
public record LossFigure(
    LossQuestion question,
    List<Measured> losses,
    SoftmaxRows softmax,
    List<Scale> scales,
    Optional<Outlier> outlier,
    Optional<MovedPrediction> moved,
    OptionalDouble argmaxLoss) {
  /** The figure that answers a question. */
  public static LossFigure of(LossQuestion question) {
    return new LossFigure(
        question,
        Stream.of(Measure.values()).map(each -> Measured.of(each, question)).toList(),
        SoftmaxRows.of(question.y()),
        Scale.of(question),
        Outlier.of(question),
        MovedPrediction.of(question),
        ArgmaxLoss.of(question));
  }
}
