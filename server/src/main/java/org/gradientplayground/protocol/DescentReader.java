package org.gradientplayground.protocol;

import java.util.Optional;
import java.util.OptionalDouble;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.run.DescentChange;
import org.gradientplayground.run.DescentSpec;
import org.gradientplayground.run.InvalidSpec;
import org.gradientplayground.run.RunSpec;

/** Reads the spec and the changes of a descent. */
final class DescentReader {
  private static final int LONGEST_WORD = 64;

  /** More than any objective has; which one has how many is the run's own affair. */
  private static final int MOST_VARIABLES = 16;

  /** The distance of a difference quotient that names none; near the best one for a central one. */
  private static final double DEFAULT_H = 1e-4;

  private static final long LARGEST_INTEGER = (1L << 53) - 1;

  private DescentReader() {}

  static DescentSpec spec(Fields fields) {
    requireEngine(fields);
    String objective = fields.text("objective", LONGEST_WORD);
    double[] start = fields.numbers("start", MOST_VARIABLES);
    var optimizer =
        fields
            .optionalObject("optimizer")
            .map(DescentReader::optimizer)
            .orElse(DescentSpec.DEFAULT_OPTIMIZER);
    double learningRate = fields.number("learningRate", DescentSpec.DEFAULT_LEARNING_RATE);
    long steps =
        fields
            .optionalInteger("steps", -LARGEST_INTEGER, LARGEST_INTEGER)
            .orElse(DescentSpec.DEFAULT_STEPS);
    var gradient =
        fields
            .optionalObject("gradient")
            .map(DescentReader::gradient)
            .orElse(DescentSpec.DEFAULT_GRADIENT);
    double tolerance = fields.number("tolerance", DescentSpec.DEFAULT_TOLERANCE);
    var edits = EditLogReader.read(fields, DescentReader::change);
    fields.end();
    try {
      return DescentSpec.of(
          objective, start, optimizer, learningRate, steps, gradient, tolerance, edits);
    } catch (InvalidSpec e) {
      throw new Refusal(e.code(), "/spec" + e.path(), e.parameters()).thrown();
    }
  }

  static DescentChange change(Fields fields) {
    if (fields.isEmpty()) {
      throw Refusal.of("empty", fields.path()).thrown();
    }
    DescentChange change = DescentChange.NONE;
    OptionalDouble learningRate = fields.optionalNumber("learningRate");
    if (learningRate.isPresent()) {
      change = change.withLearningRate(learningRate.getAsDouble());
    }
    for (Coefficient coefficient : Coefficient.values()) {
      OptionalDouble value = fields.optionalNumber(coefficient.wireName());
      if (value.isPresent()) {
        change = change.withCoefficient(coefficient, value.getAsDouble());
      }
    }
    Optional<Differentiation> gradient =
        fields.optionalObject("gradient").map(DescentReader::gradient);
    if (gradient.isPresent()) {
      change = change.withGradient(gradient.get());
    }
    var steps = fields.optionalInteger("steps", -LARGEST_INTEGER, LARGEST_INTEGER);
    if (steps.isPresent()) {
      change = change.withSteps(steps.getAsLong());
    }
    OptionalDouble tolerance = fields.optionalNumber("tolerance");
    if (tolerance.isPresent()) {
      change = change.withTolerance(tolerance.getAsDouble());
    }
    fields.end();
    return change;
  }

  private static void requireEngine(Fields fields) {
    long engine =
        fields.optionalInteger("engine", -LARGEST_INTEGER, LARGEST_INTEGER).orElse(RunSpec.ENGINE);
    if (engine != RunSpec.ENGINE) {
      throw Refusal.of("engineMismatch", fields.pathOf("engine"), engine, RunSpec.ENGINE).thrown();
    }
  }

  private static Optimizer optimizer(Fields fields) {
    String name = fields.text("name", LONGEST_WORD);
    Optimizer optimizer =
        Optimizer.named(name)
            .orElseThrow(
                () -> Refusal.of("unknownOptimizer", fields.pathOf("name"), name).thrown());
    for (Coefficient coefficient : optimizer.coefficients().keySet()) {
      OptionalDouble value = fields.optionalNumber(coefficient.wireName());
      if (value.isPresent()) {
        optimizer = optimizer.with(coefficient, value.getAsDouble());
      }
    }
    fields.end();
    return optimizer;
  }

  private static Differentiation gradient(Fields fields) {
    String method = fields.text("method", LONGEST_WORD);
    Differentiation gradient =
        switch (method) {
          case "exact" -> new Differentiation.Exact();
          case "central" -> new Differentiation.Central(fields.number("h", DEFAULT_H));
          case "forward" -> new Differentiation.Forward(fields.number("h", DEFAULT_H));
          default ->
              throw Refusal.of(
                      "outOfRange", fields.pathOf("method"), method, "exact", "central", "forward")
                  .thrown();
        };
    fields.end();
    return gradient;
  }
}
