package org.gradientplayground.run;

import java.util.Optional;
import java.util.OptionalDouble;
import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.training.Evaluation;

/** Measures the network of a workspace over all samples, without dropout. */
final class WholeSet {
  private final TrainingWorkspace workspace;
  private final Dataset dataset;
  private final double[] classWeights;

  WholeSet(TrainingWorkspace workspace, Dataset dataset, double[] classWeights) {
    this.workspace = workspace;
    this.dataset = dataset;
    this.classWeights = classWeights;
  }

  /** Loss and accuracy over the training part. */
  Evaluation training() {
    return evaluation(workspace.training());
  }

  /** Loss and accuracy over the test part; empty if there is none. */
  Optional<Evaluation> test() {
    return Optional.of(workspace.test()).filter(it -> !it.isEmpty()).map(this::evaluation);
  }

  private Evaluation evaluation(Part part) {
    return workspace.network.evaluate(part.inputs(), part.targets(), classWeights);
  }

  /** The gradient of the mean loss over the training part; the network's own array. */
  double[] gradient() {
    Part part = workspace.training();
    workspace.network.learnAll(part.inputs(), part.targets(), classWeights);
    return workspace.network.gradients();
  }

  /** The row of an epoch's end; empty if a loss is not finite. */
  Optional<EpochRow> epochRow(long step, int epoch) {
    Evaluation training = training();
    Optional<Evaluation> test = test();
    boolean finite =
        Double.isFinite(training.loss()) && test.map(it -> Double.isFinite(it.loss())).orElse(true);
    return finite
        ? Optional.of(
            new EpochRow(
                step,
                epoch,
                training.loss(),
                test.map(it -> OptionalDouble.of(it.loss())).orElse(OptionalDouble.empty()),
                known(training.accuracy()),
                test.map(it -> known(it.accuracy())).orElse(OptionalDouble.empty())))
        : Optional.empty();
  }

  /** The number, unless it is not finite. */
  static OptionalDouble known(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
