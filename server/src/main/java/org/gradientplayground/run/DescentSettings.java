package org.gradientplayground.run;

import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.differentiation.Differentiation.Central;
import org.gradientplayground.engine.differentiation.Differentiation.Exact;
import org.gradientplayground.engine.differentiation.Differentiation.Forward;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.Optimizer;

/** What an edit may change of a descent: everything but the objective, the start and the rule. */
record DescentSettings(
    Optimizer optimizer,
    double learningRate,
    long steps,
    Differentiation gradient,
    double tolerance) {

  /** These settings after a change that has been checked. */
  DescentSettings with(Change any) {
    DescentChange change = ofDescent("", any);
    Optimizer changed = optimizer;
    for (Coefficient coefficient : Coefficient.values()) {
      if (change.coefficient(coefficient).isPresent()) {
        changed = changed.with(coefficient, change.coefficient(coefficient).getAsDouble());
      }
    }
    return new DescentSettings(
        changed,
        change.learningRate().orElse(learningRate),
        change.steps().orElse(steps),
        change.gradient().orElse(gradient),
        change.tolerance().orElse(tolerance));
  }

  /**
   * Refuses what is out of range.
   *
   * @param path of the spec that holds these settings
   */
  void check(String path) {
    checkLearningRate(path, learningRate);
    optimizer
        .coefficients()
        .forEach((coefficient, value) -> check(path + "/optimizer", coefficient, value));
    checkSteps(path, steps, 1);
    checkGradient(path, gradient);
    checkTolerance(path, tolerance);
  }

  /**
   * Refuses a change that these settings do not take.
   *
   * @param path of the change
   * @param atStep the step at which the run stands, below which the number of steps cannot go
   */
  void check(String path, Change any, long atStep) {
    DescentChange change = ofDescent(path, any);
    if (change.equals(DescentChange.NONE)) {
      throw new InvalidSpec("empty", path);
    }
    change.learningRate().ifPresent(value -> checkLearningRate(path, value));
    for (Coefficient coefficient : Coefficient.values()) {
      change.coefficient(coefficient).ifPresent(value -> checkOwn(path, coefficient, value));
    }
    change.gradient().ifPresent(value -> checkGradient(path, value));
    change.steps().ifPresent(value -> checkSteps(path, value, Math.max(1, atStep)));
    change.tolerance().ifPresent(value -> checkTolerance(path, value));
  }

  private static DescentChange ofDescent(String path, Change change) {
    if (change instanceof DescentChange descent) {
      return descent;
    }
    throw new InvalidSpec("notApplicable", path, "descent");
  }

  private void checkOwn(String path, Coefficient coefficient, double value) {
    if (!optimizer.coefficients().containsKey(coefficient)) {
      throw new InvalidSpec("notApplicable", path + "/" + coefficient.wireName(), optimizer.name());
    }
    check(path, coefficient, value);
  }

  private static void check(String path, Coefficient coefficient, double value) {
    String own = path + "/" + coefficient.wireName();
    checkFinite(own, value);
    if (!coefficient.accepts(value)) {
      throw new InvalidSpec("outOfRange", own, value, 0, 1);
    }
  }

  private static void checkLearningRate(String path, double value) {
    checkFinite(path + "/learningRate", value);
    if (!(value > 0)) {
      throw new InvalidSpec("outOfRange", path + "/learningRate", value, 0, Double.MAX_VALUE);
    }
  }

  private static void checkSteps(String path, long value, long least) {
    if (value < least || value > RunSpec.MAX_STEPS) {
      throw new InvalidSpec("outOfRange", path + "/steps", value, least, RunSpec.MAX_STEPS);
    }
  }

  private static void checkTolerance(String path, double value) {
    checkFinite(path + "/tolerance", value);
    if (!(value >= 0)) {
      throw new InvalidSpec("outOfRange", path + "/tolerance", value, 0, Double.MAX_VALUE);
    }
  }

  private static void checkGradient(String path, Differentiation gradient) {
    switch (gradient) {
      case Exact() -> {}
      case Central(double h) -> checkDistance(path, h);
      case Forward(double h) -> checkDistance(path, h);
    }
  }

  private static void checkDistance(String path, double h) {
    checkFinite(path + "/gradient/h", h);
    if (!(h > 0 && h <= 1)) {
      throw new InvalidSpec("outOfRange", path + "/gradient/h", h, 0, 1);
    }
  }

  private static void checkFinite(String path, double value) {
    if (!Double.isFinite(value)) {
      throw new InvalidSpec("notFinite", path, Double.toString(value));
    }
  }
}
