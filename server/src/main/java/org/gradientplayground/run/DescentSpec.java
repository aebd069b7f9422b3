package org.gradientplayground.run;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.objective.Objective;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.engine.objective.OwnFunction;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Optimizer;

/** One run of an optimizer on a function of one or two variables. */
public final class DescentSpec implements RunSpec {
  /**
   * 2^53: no coordinate goes beyond it. Above it neighbouring doubles are more than 1 apart, so a
   * step as long as the whole picture may change nothing.
   */
  public static final double BOUND = 0x1p53;

  /** What a spec says where it says nothing. */
  public static final Optimizer DEFAULT_OPTIMIZER = new GradientDescent();

  public static final double DEFAULT_LEARNING_RATE = 0.1;
  public static final long DEFAULT_STEPS = 100;
  public static final Differentiation DEFAULT_GRADIENT = new Differentiation.Exact();
  public static final double DEFAULT_TOLERANCE = 1e-6;

  private final Objective objective;
  private final double[] start;
  private final DescentSettings settings;
  private final List<Edit> edits;

  private DescentSpec(
      Objective objective, double[] start, DescentSettings settings, List<Edit> edits) {
    this.objective = objective;
    this.start = start;
    this.settings = settings;
    this.edits = edits;
  }

  /**
   * A spec whose every value is in range.
   *
   * @param objective the name of an objective of the catalogue
   * @param start one finite number per variable, at most 2^53 in size, where f is finite
   * @param learningRate finite and above 0
   * @param steps from 1 to {@link #MAX_STEPS}
   * @param tolerance the largest |g_i| at which the run has converged, 0 or more; 0 never converges
   * @param edits in the order of their steps
   * @throws InvalidSpec naming the first value that is not
   */
  public static DescentSpec of(
      String objective,
      double[] start,
      Optimizer optimizer,
      double learningRate,
      long steps,
      Differentiation gradient,
      double tolerance,
      List<Edit> edits) {
    Objective known =
        Objectives.named(objective)
            .orElseThrow(() -> new InvalidSpec("unknownObjective", "/objective", objective));
    var settings = new DescentSettings(optimizer, learningRate, steps, gradient, tolerance);
    return checked(known, start.clone(), settings, edits);
  }

  /**
   * The same on a function that somebody typed.
   *
   * @param expression of one or two names, which are the variables in the order they appear
   * @param window where to look at it; empty: wide enough for the start
   * @throws InvalidSpec {@code expression} with the parser's code and the place of the fault;
   *     {@code wrongVariables} with too many or no names; or naming the first value that is out of
   *     range
   */
  public static DescentSpec ofOwn(
      String expression,
      Optional<OwnExtent> window,
      double[] start,
      Optimizer optimizer,
      double learningRate,
      long steps,
      Differentiation gradient,
      double tolerance,
      List<Edit> edits) {
    double[] ownStart = start.clone();
    Objective own = OwnObjective.of(expression, window, ownStart);
    var settings = new DescentSettings(optimizer, learningRate, steps, gradient, tolerance);
    return checked(own, ownStart, settings, edits);
  }

  private static DescentSpec checked(
      Objective objective, double[] start, DescentSettings settings, List<Edit> edits) {
    settings.check("");
    StartPoint.check(objective, start, settings.gradient());
    EditRules.check(edits, settings::check);
    return new DescentSpec(objective, start, settings, List.copyOf(edits));
  }

  /** A spec with the default of everything that can be left out. */
  public static DescentSpec of(String objective, double... start) {
    return of(
        objective,
        start,
        DEFAULT_OPTIMIZER,
        DEFAULT_LEARNING_RATE,
        DEFAULT_STEPS,
        DEFAULT_GRADIENT,
        DEFAULT_TOLERANCE,
        List.of());
  }

  /** The function, if somebody typed it. */
  public Optional<OwnFunction> own() {
    return objective instanceof OwnFunction own ? Optional.of(own) : Optional.empty();
  }

  /** The name of the objective; that of one that somebody typed is own. */
  public String objective() {
    return objective.description().name();
  }

  /** The point of step 0, one number per variable. */
  public double[] start() {
    return start.clone();
  }

  /** The optimizer with its coefficients at step 0. */
  public Optimizer optimizer() {
    return settings.optimizer();
  }

  /** The learning rate at step 0. */
  public double learningRate() {
    return settings.learningRate();
  }

  /** The number of steps, as far as no edit changes it. */
  public long steps() {
    return settings.steps();
  }

  /** How the gradient is found, as far as no edit changes it. */
  public Differentiation gradient() {
    return settings.gradient();
  }

  /** The largest |g_i| at which the run has converged, as far as no edit changes it. */
  public double tolerance() {
    return settings.tolerance();
  }

  @Override
  public List<Edit> edits() {
    return edits;
  }

  /** The same run with another log. */
  public DescentSpec withEdits(List<Edit> others) {
    EditRules.check(others, settings::check);
    return new DescentSpec(objective, start, settings, List.copyOf(others));
  }

  Objective function() {
    return objective;
  }

  DescentSettings settings() {
    return settings;
  }

  @Override
  public Run begin() {
    return new DescentRun(this);
  }

  @Override
  public Run resume(long step, byte[] state) {
    throw new InvalidSpec("notApplicable", "/checkpoint", "descent");
  }

  /** About a microsecond, and ten goes through each operation of a function that was typed. */
  @Override
  public long workPerStep() {
    return 1_000 + own().map(it -> 10L * it.operations()).orElse(0L);
  }
}
