package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.data.ToySet;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.HiddenLayer;

/** Small trainings for tests: 2 inputs, 4 neurons, 40 samples of which 8 are kept for the test. */
final class Trainings {
  private Trainings() {}

  /** On a ring around a disc; 32 samples to train on. */
  static TrainingDraft small() {
    return on(ToyKind.CIRCLE);
  }

  static TrainingDraft on(ToyKind kind) {
    return TrainingSpec.on(new DataSpec(new ToySet(kind, 40, 0.1), 3, 0.2, false))
        .hidden(List.of(new HiddenLayer(4, Activation.TANH)))
        .batchSize(10)
        .learningRate(0.5);
  }

  static Edit edit(long atStep, Change change) {
    return new Edit("e" + atStep, atStep, change);
  }

  static <R extends Run> R to(R run, long step) {
    while (run.step() < step && run.advance()) {
      // The condition does it all.
    }
    return run;
  }

  static double[] row(Run run) {
    var row = new double[run.columns().size()];
    run.writeRow(row);
    return row;
  }

  static double loss(Run run) {
    return row(run)[0];
  }

  /** The digests from the present step on to {@code step}. */
  static List<Long> digests(Run run, long step) {
    var digests = new ArrayList<Long>();
    digests.add(run.digest());
    while (run.step() < step && run.advance()) {
      digests.add(run.digest());
    }
    return digests;
  }

  static TrainingSnapshot snapshot(Run run) {
    return (TrainingSnapshot) run.snapshot();
  }

  static boolean areFinite(Run run) {
    return Arrays.stream(row(run)).allMatch(Double::isFinite);
  }
}
