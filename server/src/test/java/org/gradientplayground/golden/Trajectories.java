package org.gradientplayground.golden;

import java.util.Arrays;
import java.util.Map;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.differentiation.GradientOf;
import org.gradientplayground.engine.objective.Objective;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.optimizer.OptimizerState;

/** Paths of the optimizers. */
final class Trajectories {
  static final Map<String, Computation> KINDS =
      Map.of(
          "trajectory", Trajectories::path,
          "trajectory_overflow", Trajectories::overflow,
          "trajectory_freeze", Trajectories::freeze);

  private Trajectories() {}

  private static Map<String, ?> path(Inputs inputs) {
    double[][] path = walk(inputs);
    Objective objective = objective(inputs);
    return Map.of("path", path, "f", Arrays.stream(path).mapToDouble(objective::value).toArray());
  }

  private static Map<String, ?> overflow(Inputs inputs) {
    double[][] path = walk(inputs);
    int step = 0;
    while (Arrays.stream(path[step]).allMatch(Double::isFinite)) {
      step++;
    }
    return Map.of("path", path, "first_non_finite_step", step);
  }

  /** How far rounding lets two computations be compared is given, not computed. */
  private static Map<String, ?> freeze(Inputs inputs) {
    double[][] path = walk(inputs);
    double[] last = path[path.length - 1];
    int frozen = path.length - 1;
    while (frozen > 0 && Arrays.equals(path[frozen - 1], last)) {
      frozen--;
    }
    double largest = Arrays.stream(last).map(Math::abs).max().orElseThrow();
    return Map.of(
        "path", path, "frozen_from_step", frozen, "final_log10_abs", StrictMath.log10(largest));
  }

  private static double[][] walk(Inputs inputs) {
    Objective objective = objective(inputs);
    Optimizer optimizer = optimizer(inputs.object("optimizer"));
    int steps = inputs.integer("steps");
    double[] learningRates = inputs.perStep("lr", steps);
    Differentiation method = method(inputs);
    var gradientOf = new GradientOf(objective);
    double[] x = inputs.numbers("start");
    var gradient = new double[x.length];
    OptimizerState state = optimizer.start(x.length);
    var path = new double[steps + 1][];
    path[0] = x.clone();
    for (int step = 0; step < steps; step++) {
      gradientOf.at(x, method, gradient);
      optimizer.step(learningRates[step], x, gradient, state);
      path[step + 1] = x.clone();
    }
    return path;
  }

  private static Differentiation method(Inputs inputs) {
    return switch (inputs.text("gradient")) {
      case "analytic" -> new Differentiation.Exact();
      case "numeric" -> new Differentiation.Central(inputs.number("h"));
      case String other -> throw new GoldenFault("no gradient " + other);
    };
  }

  private static Optimizer optimizer(Inputs inputs) {
    String name = inputs.text("name");
    Optimizer optimizer =
        Optimizer.named(name).orElseThrow(() -> new GoldenFault("no optimizer " + name));
    for (Coefficient coefficient : optimizer.coefficients().keySet()) {
      optimizer = optimizer.with(coefficient, inputs.number(coefficient.wireName()));
    }
    return optimizer;
  }

  private static Objective objective(Inputs inputs) {
    String name = inputs.text("function");
    return Objectives.named(name).orElseThrow(() -> new GoldenFault("no function " + name));
  }
}
