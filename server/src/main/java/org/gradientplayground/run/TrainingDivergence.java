package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gradientplayground.engine.training.Evaluation;

/**
 * Why a training went wrong: its next iteration is none, or it made all of them and stands far
 * above its start; and a learning rate with which it goes well.
 *
 * <p>The remedy is found by trial: the same run again, with the learning rate and those of its
 * edits divided by 2, 4, 8, and so on, until one makes as many steps, and at least {@value
 * #LEAST_STEPS}, and its loss over the training part is then not above that of the start. All
 * trials together make steps of at most {@value #MOST_WORK} multiplications, about 0.2 s of a core;
 * where that is not enough there is no remedy to tell.
 */
final class TrainingDivergence {
  private static final int LEAST_STEPS = 100;
  private static final long MOST_WORK = 400_000_000;
  private static final int MOST_HALVINGS = 20;

  /**
   * A run that learns ends below the loss of its start. What noise and momentum throw it up by on
   * the way stays below 30 times that in all examples of the page; a run beyond its limit is a
   * thousand times above it within 60 steps.
   */
  private static final double FAR_ABOVE_START = 1_000;

  private final TrainingRun run;
  private final TrainingSpec spec;
  private long workLeft = MOST_WORK;

  private TrainingDivergence(TrainingRun run) {
    this.run = run;
    this.spec = run.spec();
  }

  /**
   * The outcome of a run that cannot make its next step.
   *
   * @param quantity what is not finite in it
   * @param explains whether to look for a remedy
   */
  static Outcome of(TrainingRun run, String quantity, boolean explains) {
    return new Outcome.Diverged(
        run.step(),
        Outcome.Cause.NON_FINITE,
        quantity,
        lastValue(run, quantity),
        OptionalDouble.empty(),
        explains ? new TrainingDivergence(run).remedy() : Optional.empty());
  }

  /**
   * How a run ended that made all its iterations: finished, unless the loss of the last one is more
   * than {@value #FAR_ABOVE_START} times that of the start, or than that where the start's is below
   * 1.
   */
  static Outcome atTheEnd(TrainingRun run, boolean explains) {
    double loss = run.state().loss;
    if (loss > FAR_ABOVE_START) {
      double start = new TrainingRun(run.begun(), false).state().loss;
      double limit = FAR_ABOVE_START * Math.max(1, start);
      if (loss > limit) {
        return new Outcome.Diverged(
            run.step(),
            Outcome.Cause.FAR,
            "loss",
            loss,
            OptionalDouble.of(limit),
            explains ? new TrainingDivergence(run).remedy() : Optional.empty());
      }
    }
    return new Outcome.Finished(run.step());
  }

  /** The loss, or the norm of the layer's part of the gradients or parameters. */
  private static double lastValue(TrainingRun run, String quantity) {
    TrainingState state = run.state();
    if (quantity.equals("loss")) {
      return state.loss;
    }
    int layer = Integer.parseInt(quantity.replaceAll("\\D", "")) - 1;
    if (quantity.startsWith("d")) {
      return state.gradientNorms[layer];
    }
    var network = run.begun().architecture();
    boolean bias = quantity.matches(".*b\\d+");
    int from = bias ? network.biasOffset(layer) : network.weightOffset(layer);
    int to = bias ? network.weightOffset(layer + 1) : network.biasOffset(layer);
    return Norm.of(state.parameters, from, to);
  }

  private Optional<Outcome.Remedy> remedy() {
    double factor = 1;
    for (int k = 0; k < MOST_HALVINGS && workLeft >= wholeSets(); k++) {
      factor /= 2;
      if (holds(factor)) {
        return Optional.of(
            new Outcome.Remedy(OptionalDouble.empty(), factor * run.settings().learningRate()));
      }
    }
    return Optional.empty();
  }

  /** Of the start, forward and backward, and of two losses. */
  private long wholeSets() {
    return 6L * spec.architecture().parameterCount() * spec.dataset().trainCount();
  }

  private boolean holds(double factor) {
    workLeft -= wholeSets();
    var trial = new TrainingRun(slower(factor), false);
    double before = loss(trial);
    long target = Math.max(run.step() + 1, LEAST_STEPS);
    while (trial.step() < target && workLeft > 0) {
      workLeft -= spec.workPerStep(trial.settings().batchSize());
      if (!trial.advance()) {
        break;
      }
    }
    boolean arrived = trial.step() >= target || isFinished(trial);
    return arrived && loss(trial) <= before;
  }

  private static boolean isFinished(TrainingRun trial) {
    return trial.outcome().filter(Outcome.Finished.class::isInstance).isPresent();
  }

  private double loss(TrainingRun trial) {
    TrainingWorkspace workspace = trial.workspace();
    workspace.load(trial.state().parameters);
    double[] classWeights = TrainingRun.numbers(spec.classWeights());
    Evaluation all = new WholeSet(workspace, spec.dataset(), classWeights).training();
    return all.loss();
  }

  private TrainingSpec slower(double factor) {
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : spec.edits()) {
      edits.add(new Edit(edit.id(), edit.atStep(), slower(edit.change(), factor)));
    }
    double learningRate = factor * spec.learningRate();
    TrainingChange change = TrainingChange.NONE.withLearningRate(learningRate);
    return spec.with(spec.settings().with(change), edits);
  }

  private static TrainingChange slower(Change change, double factor) {
    TrainingChange training = TrainingRules.ofTraining("", change);
    OptionalDouble learningRate = training.learningRate();
    return learningRate.isPresent()
        ? training.withLearningRate(factor * learningRate.getAsDouble())
        : training;
  }
}
