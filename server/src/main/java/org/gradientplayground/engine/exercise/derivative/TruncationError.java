package org.gradientplayground.engine.exercise.derivative;

import java.util.function.DoubleUnaryOperator;
import org.gradientplayground.engine.differentiation.DifferenceQuotient;
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

/**
 * By how much the central difference of a cubic misses the derivative: by the factor of x^3 times
 * h^2, at every x.
 */
public record TruncationError() implements Exercise {
  @Override
  public String id() {
    return "truncation-error";
  }

  @Override
  public Scene scene() {
    return Scene.DERIVATIVE;
  }

  @Override
  public Task draw(Draw draw) {
    double a = draw.whole(1, 4);
    double b = draw.oneOf(-5, -3, -2, 2, 3, 5);
    double x = draw.whole(1, 3);
    double h = draw.oneOf(0.1, 0.2, 0.5, 2.0);
    Formula f = Formula.of(Polynomial.of(a, 3, b, 1));
    DoubleUnaryOperator values = at -> f.with("x", at).value();
    double slope = f.with("x", x).gradient("x");
    double right = DifferenceQuotient.central(values, x, h) - slope;
    double forward = DifferenceQuotient.forward(values, x, h) - slope;
    var way = new Way();
    double sixth = way.step("thirdDerivativeOverSix", Arithmetic.QUOTIENT, 6 * a, 6);
    double square = way.step("squareOfH", Arithmetic.SQUARE, h);
    way.step("truncation", Arithmetic.PRODUCT, sixth, square);
    return Task.asking(right, Tolerance.SHORT_DECIMAL)
        .given("f", f.text())
        .given("x", x)
        .given("h", h)
        .setting(Parameters.NONE.with("f", f.text()).with("x", x).with("h", h))
        .slip(Mistake.USED_FORWARD_INSTEAD_OF_CENTRAL, forward)
        .slip(Mistake.FORGOT_SQUARE, a * h)
        .slip(Mistake.BELIEVED_EXACT, 0)
        .way(way)
        .build();
  }
}
