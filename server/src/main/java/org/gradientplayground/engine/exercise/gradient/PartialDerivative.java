package org.gradientplayground.engine.exercise.gradient;

import java.util.function.DoubleUnaryOperator;
import org.gradientplayground.engine.differentiation.DifferenceQuotient;
import org.gradientplayground.engine.differentiation.NumericalGradient;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.tensor.Tensor;

/** One partial derivative as a central difference: only its own variable moves. */
public record PartialDerivative() implements Exercise {
  @Override
  public String id() {
    return "partial-derivative";
  }

  @Override
  public Scene scene() {
    return Scene.GRADIENT;
  }

  @Override
  public Task draw(Draw draw) {
    var f = new Quadratic(draw.whole(1, 4), draw.whole(1, 4), draw.oneOf(-3, -2, -1, 1, 2, 3));
    Tensor x = Tensor.vector(draw.whole(-3, 4), draw.whole(-3, 4));
    int moved = draw.whole(0, 1);
    double h = draw.oneOf(0.5, 1.0);
    double right = NumericalGradient.centralPartial(f::value, x, moved, h);
    double other = NumericalGradient.centralPartial(f::value, x, 1 - moved, h);
    DoubleUnaryOperator along = distance -> f.value(x.map(each -> each + distance));
    var way = new Way();
    double plus =
        way.step("valueForward", Arithmetic.VALUE, f.value(x.with(moved, x.at(moved) + h)));
    double minus =
        way.step("valueBackward", Arithmetic.VALUE, f.value(x.with(moved, x.at(moved) - h)));
    double difference = way.step("difference", Arithmetic.DIFFERENCE, plus, minus);
    way.step("quotient", Arithmetic.QUOTIENT, difference, 2 * h);
    return Task.asking(right, Tolerance.SHORT_DECIMAL)
        .given("f", f.text())
        .given("x", x)
        .given("variable", moved)
        .given("h", h)
        .setting(f.setting(x).with("h", h))
        .slip(Mistake.MOVED_BOTH, DifferenceQuotient.central(along, 0, h))
        .slip(Mistake.MOVED_OTHER_VARIABLE, other)
        .slip(Mistake.DIVIDED_BY_H, difference / h)
        .way(way)
        .build();
  }
}
