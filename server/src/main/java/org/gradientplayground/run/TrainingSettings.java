package org.gradientplayground.run;

import java.util.List;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.training.Regularisation;

/**
 * What an edit may change of a training.
 *
 * @param batchSize how many samples a full mini-batch has
 * @param dropout the share of each hidden layer's outputs that is dropped
 * @param classWeights one for each class; empty: all 1
 * @param epochs after how many the run is finished
 */
public record TrainingSettings(
    Optimizer optimizer,
    double learningRate,
    int batchSize,
    Regularisation regularisation,
    double dropout,
    List<Double> classWeights,
    int epochs) {
  /** What a spec says where it says nothing. */
  static final TrainingSettings DEFAULT =
      new TrainingSettings(new GradientDescent(), 0.1, 10, Regularisation.NONE, 0, List.of(), 1000);

  public TrainingSettings {
    classWeights = List.copyOf(classWeights);
  }

  /** These settings after a change that has been checked. */
  public TrainingSettings with(TrainingChange change) {
    Optimizer changed = optimizer;
    for (Coefficient coefficient : Coefficient.values()) {
      if (change.coefficient(coefficient).isPresent()) {
        changed = changed.with(coefficient, change.coefficient(coefficient).getAsDouble());
      }
    }
    return new TrainingSettings(
        changed,
        change.learningRate().orElse(learningRate),
        change.batchSize().orElse(batchSize),
        new Regularisation(
            change.l1().orElse(regularisation.l1()), change.l2().orElse(regularisation.l2())),
        change.dropout().orElse(dropout),
        change.classWeights().orElse(classWeights),
        change.epochs().orElse(epochs));
  }
}
