package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.differentiation.GradientOf;
import org.gradientplayground.engine.objective.Landscape;
import org.gradientplayground.engine.objective.Objective;

/**
 * A descent, standing at one of its steps.
 *
 * <p>The next step is always computed one ahead: whether the run can go on depends on whether the
 * next numbers are finite and within the bound. Three states are kept, the previous, the present
 * and the next one, and change places at every step, so that a step allocates nothing.
 *
 * <p>There are two gradients at a point: that of its row, in its {@link DescentState}, was found
 * when the step was made and stays as it was sent; the step gradient, from which the next step is
 * made, differs from it only after an edit of the method at that very step.
 */
final class DescentRun implements Run {
  private final Objective objective;
  private final GradientOf gradientOf;
  private final List<String> columns;
  private final Verdict verdict = new Verdict(this);

  private final DescentSpec begun;
  private DescentSettings settings;
  private DescentSettings settingsBefore;
  private int editsApplied;

  private final LiveEdits live;

  private long step;
  private DescentState previous;
  private DescentState present;
  private DescentState next;
  private double[] stepGradientBefore;
  private double[] stepGradient;

  /** What the next step was found to be; null until it is asked for. */
  private Optional<Outcome> outcome;

  DescentRun(DescentSpec spec) {
    begun = spec;
    live = new LiveEdits();
    objective = spec.function();
    gradientOf = new GradientOf(objective);
    settings = spec.settings();
    settingsBefore = settings;
    int dimension = objective.dimension();
    columns = columns(dimension);
    previous = new DescentState(dimension, settings.optimizer().start(dimension));
    present = new DescentState(dimension, settings.optimizer().start(dimension));
    next = new DescentState(dimension, settings.optimizer().start(dimension));
    stepGradientBefore = new double[dimension];
    stepGradient = new double[dimension];
    System.arraycopy(spec.start(), 0, present.x, 0, dimension);
    evaluate(present);
    arrive();
  }

  private DescentRun(DescentRun other) {
    begun = other.begun;
    live = other.live.copy();
    objective = other.objective;
    gradientOf = new GradientOf(objective);
    columns = other.columns;
    settings = other.settings;
    settingsBefore = other.settingsBefore;
    editsApplied = other.editsApplied;
    step = other.step;
    previous = other.previous.copy();
    present = other.present.copy();
    next = other.next.copy();
    stepGradientBefore = other.stepGradientBefore.clone();
    stepGradient = other.stepGradient.clone();
    outcome = other.outcome;
  }

  private static List<String> columns(int dimension) {
    var names = new ArrayList<String>();
    for (int i = 0; i < dimension; i++) {
      names.add("x" + i);
    }
    names.add("f");
    for (int i = 0; i < dimension; i++) {
      names.add("g" + i);
    }
    return List.copyOf(names);
  }

  @Override
  public DescentSpec spec() {
    return live.isEmpty() ? begun : begun.withEdits(live.after(begun.edits()));
  }

  @Override
  public long step() {
    return step;
  }

  @Override
  public boolean advance() {
    if (outcome().isPresent()) {
      return false;
    }
    DescentState oldest = previous;
    previous = present;
    present = next;
    next = oldest;
    double[] oldGradient = stepGradientBefore;
    stepGradientBefore = stepGradient;
    stepGradient = oldGradient;
    settingsBefore = settings;
    step++;
    arrive();
    return true;
  }

  /** Applies the edits that the log holds for the present step, and those only once. */
  private void arrive() {
    List<Edit> edits = begun.edits();
    while (editsApplied < edits.size() && edits.get(editsApplied).atStep() == step) {
      settings = settings.with(edits.get(editsApplied).change());
      editsApplied++;
    }
    findStepGradient();
  }

  private void findStepGradient() {
    if (settings.gradient().equals(settingsBefore.gradient())) {
      System.arraycopy(present.gradient, 0, stepGradient, 0, stepGradient.length);
    } else {
      gradientOf.at(present.x, settings.gradient(), stepGradient);
    }
    outcome = null;
  }

  @Override
  public Optional<Outcome> outcome() {
    if (outcome == null) {
      makeNext();
      outcome = verdict.outcome();
    }
    return outcome;
  }

  /** Computes the next step from the present one. */
  private void makeNext() {
    next.set(present);
    settings.optimizer().step(settings.learningRate(), next.x, stepGradient, next.optimizer);
    evaluate(next);
  }

  private void evaluate(DescentState state) {
    state.f = objective.value(state.x);
    gradientOf.at(state.x, settings.gradient(), state.gradient);
  }

  @Override
  public void edit(Edit edit) {
    if (edit.atStep() != step) {
      throw new IllegalArgumentException(
          "an edit acts at the present step " + step + ", was " + edit.atStep());
    }
    settings.check("", edit.change(), step);
    settings = settings.with(edit.change());
    live.add(edit);
    findStepGradient();
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public void writeRow(double[] row) {
    int dimension = present.x.length;
    System.arraycopy(present.x, 0, row, 0, dimension);
    row[dimension] = present.f;
    System.arraycopy(present.gradient, 0, row, dimension + 1, dimension);
  }

  @Override
  public Snapshot snapshot(Detail detail) {
    Optional<Outcome> end = outcome();
    return new SnapshotOf(this, end).present();
  }

  @Override
  public Scenery scenery() {
    return new DescentScenery(objective, Landscape.of(objective));
  }

  @Override
  public long digest() {
    var digest = new Digest();
    digest.add(step);
    digest.add(present.x);
    digest.add(present.f);
    digest.add(present.gradient);
    for (int k = 0; k < present.optimizer.names().size(); k++) {
      digest.add(present.optimizer.array(k));
    }
    digest.add(present.optimizer.t());
    digest.add(present.optimizer.beta1Power());
    digest.add(present.optimizer.beta2Power());
    return digest.value();
  }

  /** It takes under 3 KiB, and the rest of the message with it. */
  @Override
  public int snapshotBytes() {
    return 6 * 1024;
  }

  @Override
  public int messageBytes() {
    return 64 * 1024;
  }

  /** A descent of two variables with Adam, measured. */
  @Override
  public long size() {
    return 1_200;
  }

  @Override
  public Run copy() {
    return new DescentRun(this);
  }

  Objective objective() {
    return objective;
  }

  /** The settings the next step is made with. */
  DescentSettings settings() {
    return settings;
  }

  /** The settings the present step was made with. */
  DescentSettings settingsBefore() {
    return settingsBefore;
  }

  /** The spec without the edits made on the way. */
  DescentSpec begun() {
    return begun;
  }

  DescentState previous() {
    return previous;
  }

  DescentState present() {
    return present;
  }

  DescentState next() {
    return next;
  }

  /** The gradient from which the present step was made. */
  double[] stepGradientBefore() {
    return stepGradientBefore;
  }

  /** The gradient from which the next step is made. */
  double[] stepGradient() {
    return stepGradient;
  }
}
