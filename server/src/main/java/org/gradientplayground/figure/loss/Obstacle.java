package org.gradientplayground.figure.loss;

import java.util.Optional;
import java.util.OptionalInt;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Why a loss does not apply to a question.
 *
 * @param why names the reason
 * @param at the first element that stands in the way, in row-by-row order, if it is one
 */
public record Obstacle(String why, OptionalInt at) {
  /** Targets typed with nine digits may add up to 1 only so nearly. */
  private static final double NEAR = 1e-9;

  static Optional<Obstacle> of(Measure measure, LossQuestion question) {
    return switch (measure.needs()) {
      case VALUES -> Optional.empty();
      case CHANCES -> probabilities(question).or(() -> unitTargets(question));
      case DISTRIBUTIONS -> probabilities(question).or(() -> distributions(question));
      case LOGITS_OF_CHANCES -> logits(question).or(() -> unitTargets(question));
      case LOGITS_OF_DISTRIBUTIONS -> logits(question).or(() -> distributions(question));
    };
  }

  private static Optional<Obstacle> logits(LossQuestion question) {
    return question.reading() == Reading.LOGITS
        ? Optional.empty()
        : Optional.of(new Obstacle("needsLogits", OptionalInt.empty()));
  }

  private static Optional<Obstacle> probabilities(LossQuestion question) {
    return switch (question.reading()) {
      case VALUES -> Optional.of(new Obstacle("needsProbabilities", OptionalInt.empty()));
      case PROBABILITIES -> outside(question.y(), "outsideUnitInterval");
      case LOGITS -> Optional.empty();
    };
  }

  private static Optional<Obstacle> unitTargets(LossQuestion question) {
    return outside(question.target(), "targetsOutsideUnitInterval");
  }

  private static Optional<Obstacle> outside(Tensor tensor, String why) {
    for (int i = 0; i < tensor.size(); i++) {
      if (!isProbability(tensor.at(i))) {
        return Optional.of(new Obstacle(why, OptionalInt.of(i)));
      }
    }
    return Optional.empty();
  }

  static boolean isProbability(double value) {
    return value >= 0 && value <= 1;
  }

  private static Optional<Obstacle> distributions(LossQuestion question) {
    int columns = question.columns();
    for (int first = 0; first < question.target().size(); first += columns) {
      double sum = 0;
      boolean negative = false;
      for (int i = first; i < first + columns; i++) {
        sum += question.target().at(i);
        negative |= question.target().at(i) < 0;
      }
      if (negative || Math.abs(sum - 1) > NEAR) {
        return Optional.of(new Obstacle("targetsNoDistribution", OptionalInt.of(first)));
      }
    }
    return Optional.empty();
  }
}
