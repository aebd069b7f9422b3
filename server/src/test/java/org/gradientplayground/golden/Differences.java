package org.gradientplayground.golden;

import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.gradientplayground.engine.differentiation.DifferenceQuotient;
import org.gradientplayground.engine.differentiation.NumericalGradient;
import org.gradientplayground.engine.differentiation.TangentLine;
import org.gradientplayground.engine.objective.Objective;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.engine.tensor.Tensor;

/** Derivatives and gradients from values of the function. */
final class Differences {
  static final Map<String, Computation> KINDS =
      Map.of(
          "central_diff", Differences::atOnePoint,
          "u_curve", Differences::overManyDistances,
          "central_diff_absorbed", Differences::absorbed,
          "gradient_2d_point", Differences::ofTwoVariables,
          "gradient_array", Differences::ofAnArray);

  /** Rounding of a central difference: 8 units of 2^-52 of the values that are subtracted. */
  private static final double ROUNDING = 8 * 0x1p-52;

  private Differences() {}

  private static Map<String, ?> atOnePoint(Inputs inputs) {
    Objective objective = objective(inputs);
    DoubleUnaryOperator f = objective::value;
    double x = inputs.number("x");
    double h = inputs.number("h");
    double exact = exact(objective, x)[0];
    double central = DifferenceQuotient.central(f, x, h);
    double forward = DifferenceQuotient.forward(f, x, h);
    TangentLine tangent = DifferenceQuotient.tangent(f, x, h);
    return Map.of(
        "y", f.applyAsDouble(x),
        "central", central,
        "forward", forward,
        "exact", exact,
        "tangent_slope", tangent.slope(),
        "tangent_intercept", tangent.intercept(),
        "central_error_bound", Math.abs(central - exact),
        "forward_error_bound", Math.abs(forward - exact));
  }

  private static Map<String, ?> overManyDistances(Inputs inputs) {
    Objective objective = objective(inputs);
    DoubleUnaryOperator f = objective::value;
    double x = inputs.number("x");
    double[] h = inputs.numbers("h");
    double exact = exact(objective, x)[0];
    double scale = Math.abs(f.applyAsDouble(x)) + Math.abs(x * exact);
    double[] central =
        Arrays.stream(h).map(each -> DifferenceQuotient.central(f, x, each)).toArray();
    double[] forward =
        Arrays.stream(h).map(each -> DifferenceQuotient.forward(f, x, each)).toArray();
    return Map.of(
        "exact", exact,
        "central", central,
        "forward", forward,
        "central_truncation_error", TaylorRemainder.central(inputs.text("function"), x, h),
        "forward_truncation_error", TaylorRemainder.forward(inputs.text("function"), x, h),
        "rounding_allowance", Arrays.stream(h).map(each -> ROUNDING * scale / each).toArray(),
        "best_h_central", bestDistance(h, central, exact),
        "best_h_forward", bestDistance(h, forward, exact));
  }

  private static double bestDistance(double[] h, double[] quotients, double exact) {
    int best = 0;
    for (int i = 1; i < h.length; i++) {
      if (Math.abs(quotients[i] - exact) < Math.abs(quotients[best] - exact)) {
        best = i;
      }
    }
    return h[best];
  }

  private static Map<String, ?> absorbed(Inputs inputs) {
    DoubleUnaryOperator f = objective(inputs)::value;
    double x = inputs.number("x");
    double h = inputs.number("h");
    return Map.of(
        "central",
        DifferenceQuotient.central(f, x, h),
        "forward",
        DifferenceQuotient.forward(f, x, h),
        "x_plus_h_equals_x",
        x + h == x,
        "float32_of_h",
        (float) h);
  }

  private static Map<String, ?> ofTwoVariables(Inputs inputs) {
    Objective objective = objective(inputs);
    double[] x = inputs.numbers("x");
    ToDoubleFunction<Tensor> f = point -> objective.value(point.toArray());
    double[] numeric = NumericalGradient.central(f, Tensor.vector(x), inputs.number("h")).toArray();
    double[] exact = exact(objective, x);
    double difference = Math.max(Math.abs(numeric[0] - exact[0]), Math.abs(numeric[1] - exact[1]));
    return Map.of(
        "value", objective.value(x),
        "numeric", numeric,
        "exact", exact,
        "max_abs_difference_bound", difference);
  }

  private static Map<String, ?> ofAnArray(Inputs inputs) {
    Tensor x = inputs.tensor("x");
    ArrayFunction function = ArrayFunction.named(inputs.text("function"));
    Tensor numeric = NumericalGradient.central(function::value, x, inputs.number("h"));
    return Map.of(
        "value", function.value(x),
        "numeric", Nested.of(numeric),
        "exact", Nested.of(function.gradient(x)));
  }

  private static Objective objective(Inputs inputs) {
    String name = inputs.text("function");
    return Objectives.named(name).orElseThrow(() -> new GoldenFault("no function " + name));
  }

  private static double[] exact(Objective objective, double... x) {
    var gradient = new double[x.length];
    objective.gradient(x, gradient);
    return gradient;
  }
}
