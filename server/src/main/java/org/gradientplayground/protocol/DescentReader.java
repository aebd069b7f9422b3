package org.gradientplayground.protocol;

import java.util.Optional;
import java.util.OptionalDouble;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.objective.Interval;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.run.DescentChange;
import org.gradientplayground.run.DescentSpec;
import org.gradientplayground.run.InvalidSpec;
import org.gradientplayground.run.OwnExtent;

/** Reads the spec and the changes of a descent. */
final class DescentReader {
  /** More than any objective has; which one has how many is the run's own affair. */
  private static final int MOST_VARIABLES = 16;

  /** The distance of a difference quotient that names none; near the best one for a central one. */
  private static final double DEFAULT_H = 1e-4;

  /** Twice as far as a run goes. */
  private static final double FARTHEST = 2 * DescentSpec.BOUND;

  /** So high that the height of a window is finite. */
  private static final double HIGHEST = 1e302;

  private DescentReader() {}

  static DescentSpec spec(Members members) {
    OptimizerReader.requireEngine(members);
    boolean own = members.has("expression") && !members.has("objective");
    String function =
        own
            ? members.text("expression", StrictJson.MAX_EXPRESSION)
            : members.text("objective", Members.LONGEST_WORD);
    Optional<OwnExtent> window =
        own ? members.optionalObject("window").map(DescentReader::extent) : Optional.empty();
    // Of an expression without a name the page makes a start without a number; the name is the
    // fault.
    double[] start =
        own
            ? members.numbersOrNone("start", MOST_VARIABLES)
            : members.numbers("start", MOST_VARIABLES);
    var optimizer =
        members
            .optionalObject("optimizer")
            .map(OptimizerReader::read)
            .orElse(DescentSpec.DEFAULT_OPTIMIZER);
    double learningRate = members.number("learningRate", DescentSpec.DEFAULT_LEARNING_RATE);
    long steps =
        members
            .optionalInteger("steps", -Members.LARGEST_INTEGER, Members.LARGEST_INTEGER)
            .orElse(DescentSpec.DEFAULT_STEPS);
    var gradient =
        members
            .optionalObject("gradient")
            .map(DescentReader::gradient)
            .orElse(DescentSpec.DEFAULT_GRADIENT);
    double tolerance = members.number("tolerance", DescentSpec.DEFAULT_TOLERANCE);
    var edits = EditLogReader.read(members, DescentReader::change);
    members.end();
    try {
      return own
          ? DescentSpec.ofOwn(
              function, window, start, optimizer, learningRate, steps, gradient, tolerance, edits)
          : DescentSpec.of(
              function, start, optimizer, learningRate, steps, gradient, tolerance, edits);
    } catch (InvalidSpec e) {
      throw new Refusal(e.code(), "/spec" + e.path(), e.parameters()).thrown();
    }
  }

  /** Where to look at a function that somebody typed. */
  private static OwnExtent extent(Members members) {
    var extent =
        new OwnExtent(
            interval(members, "x0", FARTHEST),
            members.has("x1") ? Optional.of(interval(members, "x1", FARTHEST)) : Optional.empty(),
            members.has("f") ? Optional.of(interval(members, "f", HIGHEST)) : Optional.empty());
    members.end();
    return extent;
  }

  private static Interval interval(Members members, String name, double most) {
    double[] ends = members.numbers(name, 2);
    if (ends.length < 2) {
      throw Refusal.of("wrongLength", members.pathOf(name), ends.length, 2).thrown();
    }
    for (int i = 0; i < 2; i++) {
      if (Math.abs(ends[i]) > most) {
        String path = Pointer.element(members.pathOf(name), i);
        throw Refusal.of("outOfRange", path, ends[i], -most, most).thrown();
      }
    }
    if (!(ends[0] < ends[1])) {
      throw Refusal.of("emptyInterval", members.pathOf(name), ends[0], ends[1]).thrown();
    }
    return new Interval(ends[0], ends[1]);
  }

  static DescentChange change(Members members) {
    if (members.isEmpty()) {
      throw Refusal.of("empty", members.path()).thrown();
    }
    DescentChange change = DescentChange.NONE;
    OptionalDouble learningRate = members.optionalNumber("learningRate");
    if (learningRate.isPresent()) {
      change = change.withLearningRate(learningRate.getAsDouble());
    }
    for (Coefficient coefficient : Coefficient.values()) {
      OptionalDouble value = members.optionalNumber(coefficient.wireName());
      if (value.isPresent()) {
        change = change.withCoefficient(coefficient, value.getAsDouble());
      }
    }
    Optional<Differentiation> gradient =
        members.optionalObject("gradient").map(DescentReader::gradient);
    if (gradient.isPresent()) {
      change = change.withGradient(gradient.get());
    }
    var steps = members.optionalInteger("steps", -Members.LARGEST_INTEGER, Members.LARGEST_INTEGER);
    if (steps.isPresent()) {
      change = change.withSteps(steps.getAsLong());
    }
    OptionalDouble tolerance = members.optionalNumber("tolerance");
    if (tolerance.isPresent()) {
      change = change.withTolerance(tolerance.getAsDouble());
    }
    members.end();
    return change;
  }

  private static Differentiation gradient(Members members) {
    String method = members.text("method", Members.LONGEST_WORD);
    Differentiation gradient =
        switch (method) {
          case "exact" -> new Differentiation.Exact();
          case "central" -> new Differentiation.Central(members.number("h", DEFAULT_H));
          case "forward" -> new Differentiation.Forward(members.number("h", DEFAULT_H));
          default ->
              throw Refusal.of(
                      "outOfRange", members.pathOf("method"), method, "exact", "central", "forward")
                  .thrown();
        };
    members.end();
    return gradient;
  }
}
