package org.gradientplayground.run;

import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.BatchSampler;
import org.gradientplayground.engine.training.Network;

/** Step 0 of a training: the initial network, measured over the whole training part. */
final class TrainingStart {
  private TrainingStart() {}

  /** The state of step 0, its row still to be measured. */
  static TrainingState state(TrainingSpec spec) {
    Architecture network = spec.architecture();
    var random = new RandomState(spec.seed());
    double[] parameters = spec.weights().orElseGet(() -> drawn(network, spec, random));
    var state = new TrainingState(parameters, parameters.clone(), new double[network.layers()]);
    state.optimizer = spec.optimizer().start(parameters.length);
    state.sampler = new BatchSampler(spec.dataset().trainCount(), spec.sampling(), random);
    state.masks = new RandomState((spec.seed() + 1) & RandomState.LARGEST_SEED);
    state.masksBefore = state.masks.copy();
    return state;
  }

  private static double[] drawn(Architecture architecture, TrainingSpec spec, RandomState random) {
    var network = new Network(architecture, 1);
    network.initialise(spec.initialisation(), random);
    return network.parameters();
  }

  /**
   * Takes down the row of step 0.
   *
   * @throws InvalidSpec {@code notFinite} if a number of it is not; given weights may be that large
   */
  static void measure(TrainingRun run) {
    TrainingWorkspace workspace = run.workspace();
    workspace.load(run.state().parameters);
    var whole =
        new WholeSet(
            workspace, run.begun().dataset(), TrainingRun.numbers(run.settings().classWeights()));
    var start = whole.training();
    double[] gradients = whole.gradient();
    run.settings()
        .regularisation()
        .addTo(gradients, run.begun().architecture(), run.state().parameters);
    if (!workspace.measure(gradients) || !Double.isFinite(start.loss())) {
      String lost = FiniteIteration.firstLost(run.begun().architecture(), start.loss(), gradients);
      throw new InvalidSpec("notFinite", "/weights", lost);
    }
    run.state().measured(start.loss(), start.accuracy(), workspace);
  }
}
