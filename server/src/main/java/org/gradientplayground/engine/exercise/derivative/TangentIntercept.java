package org.gradientplayground.engine.exercise.derivative;

import org.gradientplayground.engine.differentiation.TangentLine;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Formula;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;

/** Where the tangent line crosses x = 0: at f(x) - slope x. */
public record TangentIntercept() implements Exercise {
  @Override
  public String id() {
    return "tangent-intercept";
  }

  @Override
  public Scene scene() {
    return Scene.DERIVATIVE;
  }

  @Override
  public Task draw(Draw draw) {
    double a = draw.whole(1, 3);
    double b = draw.oneOf(-4, -3, -2, 2, 3, 4);
    double x = draw.oneOf(-3, -2, 2, 3, 4, 5);
    Formula f = Formula.of(Polynomial.of(a, 2, b, 1)).with("x", x);
    double slope = f.gradient("x");
    TangentLine tangent = TangentLine.through(x, f.value(), slope);
    var way = new Way();
    way.step("valueAtPoint", Arithmetic.VALUE, f.value());
    way.step("slopeAtPoint", Arithmetic.VALUE, slope);
    double rise = way.step("slopeTimesX", Arithmetic.PRODUCT, slope, x);
    way.step("intercept", Arithmetic.DIFFERENCE, f.value(), rise);
    return Task.asking(tangent.intercept(), Tolerance.SHORT_DECIMAL)
        .given("f", f.text())
        .given("x", x)
        .setting(Parameters.NONE.with("f", f.text()).with("x", x))
        .slip(Mistake.TOOK_VALUE, f.value())
        .slip(Mistake.WRONG_SIGN, f.value() + rise)
        .slip(Mistake.FORGOT_X, f.value() - slope)
        .way(way)
        .build();
  }
}
