package org.gradientplayground.run;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.gradientplayground.engine.graph.Bug;

/** A {@link BackpropSpec} that is being filled in; nothing is checked before {@link #spec}. */
public final class BackpropDraft {
  private final BackpropSource source;
  private OptionalDouble learningRate = OptionalDouble.empty();
  private OptionalInt iterations = OptionalInt.empty();
  private boolean accumulate = BackpropSettings.DEFAULT.accumulate();
  private boolean zeroGrad = BackpropSettings.DEFAULT.zeroGrad();
  private Bug bug = BackpropSettings.DEFAULT.bug();
  private List<Edit> edits = List.of();

  BackpropDraft(BackpropSource source) {
    this.source = source;
  }

  /** A draft of the same of another source. */
  BackpropDraft with(BackpropSource other) {
    var copy = new BackpropDraft(other);
    copy.learningRate = learningRate;
    copy.iterations = iterations;
    copy.accumulate = accumulate;
    copy.zeroGrad = zeroGrad;
    copy.bug = bug;
    copy.edits = edits;
    return copy;
  }

  BackpropDraft copy() {
    return with(source);
  }

  BackpropSource source() {
    return source;
  }

  List<Edit> edits() {
    return edits;
  }

  public BackpropDraft learningRate(double value) {
    learningRate = OptionalDouble.of(value);
    return this;
  }

  public BackpropDraft iterations(int value) {
    iterations = OptionalInt.of(value);
    return this;
  }

  public BackpropDraft accumulate(boolean value) {
    accumulate = value;
    return this;
  }

  public BackpropDraft zeroGrad(boolean value) {
    zeroGrad = value;
    return this;
  }

  public BackpropDraft bug(Bug value) {
    bug = value;
    return this;
  }

  public BackpropDraft edits(List<Edit> value) {
    edits = List.copyOf(value);
    return this;
  }

  /**
   * The settings with what was left out filled in: one iteration where nothing is learnt or where
   * it is that of a training, whose learning rate it then has.
   */
  BackpropSettings settings(GraphModel model) {
    boolean once = source instanceof IterationSource || !BackpropSpec.learns(model);
    double usual =
        source instanceof IterationSource iteration
            ? iteration.learningRate()
            : BackpropSettings.DEFAULT.learningRate();
    return new BackpropSettings(
        learningRate.orElse(usual),
        iterations.orElse(once ? 1 : BackpropSettings.DEFAULT.iterations()),
        accumulate,
        zeroGrad,
        bug);
  }

  /**
   * The spec.
   *
   * @throws InvalidSpec naming the first value that does not fit
   */
  public BackpropSpec spec() {
    return new BackpropSpec(copy());
  }

  /** What was given of the settings, where the others are not known yet. */
  public BackpropChange given() {
    BackpropChange given =
        BackpropChange.NONE.withAccumulate(accumulate).withZeroGrad(zeroGrad).withBug(bug);
    if (learningRate.isPresent()) {
      given = given.withLearningRate(learningRate.getAsDouble());
    }
    return iterations.isPresent() ? given.withIterations(iterations.getAsInt()) : given;
  }
}
