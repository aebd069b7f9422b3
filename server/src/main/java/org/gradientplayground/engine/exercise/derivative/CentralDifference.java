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

/** The central difference of a parabola, which is its derivative exactly. */
public record CentralDifference() implements Exercise {
  @Override
  public String id() {
    return "central-difference";
  }

  @Override
  public Scene scene() {
    return Scene.DERIVATIVE;
  }

  @Override
  public Task draw(Draw draw) {
    double a = draw.whole(2, 4);
    double b = draw.oneOf(-5, -4, -3, -2, 2, 3, 4, 5);
    double x = draw.whole(-3, 4);
    double h = draw.oneOf(0.5, 1.0, 2.0);
    Formula f = Formula.of(Polynomial.of(a, 2, b, 1));
    DoubleUnaryOperator values = at -> f.with("x", at).value();
    double right = DifferenceQuotient.central(values, x, h);
    var way = new Way();
    double plus = way.step("valueToTheRight", Arithmetic.VALUE, values.applyAsDouble(x + h));
    double minus = way.step("valueToTheLeft", Arithmetic.VALUE, values.applyAsDouble(x - h));
    double difference = way.step("difference", Arithmetic.DIFFERENCE, plus, minus);
    double distance = way.step("twiceH", Arithmetic.PRODUCT, 2, h);
    way.step("quotient", Arithmetic.QUOTIENT, difference, distance);
    return Task.asking(right, Tolerance.SHORT_DECIMAL)
        .given("f", f.text())
        .given("x", x)
        .given("h", h)
        .setting(Parameters.NONE.with("f", f.text()).with("x", x).with("h", h))
        .slip(Mistake.USED_FORWARD_INSTEAD_OF_CENTRAL, DifferenceQuotient.forward(values, x, h))
        .slip(Mistake.DIVIDED_BY_H, difference / h)
        .slip(Mistake.WRONG_SIGN, -right)
        .way(way)
        .build();
  }
}
