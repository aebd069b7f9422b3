package org.gradientplayground.engine.exercise.derivative;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.gradientplayground.engine.differentiation.DifferenceQuotient;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Formula;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Option;
import org.gradientplayground.engine.exercise.task.Options;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Way;

/**
 * Which of three distances h makes the central difference most exact in double precision: neither
 * the large one, which misses the curvature, nor the small one, which drowns in rounding.
 */
public record BestDistance() implements Exercise {
  private static final List<String> FUNCTIONS = List.of("sin(x)", "exp(x)", "x^3", "log(x)");

  @Override
  public String id() {
    return "best-step-size";
  }

  @Override
  public Scene scene() {
    return Scene.DERIVATIVE;
  }

  @Override
  public Task draw(Draw draw) {
    Formula f = Formula.of(draw.oneOf(FUNCTIONS));
    double x = draw.oneOf(0.5, 1.0, 1.5, 2.0);
    double large = draw.oneOf(0.1, 0.01);
    double middle = draw.oneOf(1e-5, 1e-6);
    double small = draw.oneOf(1e-12, 1e-13, 1e-14);
    List<Double> distances = draw.shuffled(List.of(large, middle, small));
    List<Option> options =
        Options.lettered(distances.stream().map(each -> Parameters.NONE.with("h", each)).toList());
    DoubleUnaryOperator values = at -> f.with("x", at).value();
    double slope = f.with("x", x).gradient("x");
    var way = new Way();
    int best = 0;
    double smallest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < distances.size(); i++) {
      double quotient = DifferenceQuotient.central(values, x, distances.get(i));
      double error = Math.abs(quotient - slope);
      way.step("errorOfOption", Arithmetic.VALUE, error);
      if (error < smallest) {
        smallest = error;
        best = i;
      }
    }
    return Task.asking(Options.letter(best), options)
        .given("f", f.text())
        .given("x", x)
        .setting(Parameters.NONE.with("f", f.text()).with("x", x).with("h", large))
        .slip(Mistake.MISSED_CURVATURE, Options.letter(distances.indexOf(large)))
        .slip(Mistake.DROWNED_IN_ROUNDING, Options.letter(distances.indexOf(small)))
        .way(way)
        .build();
  }
}
