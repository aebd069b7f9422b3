package org.gradientplayground.engine.exercise.gradient;

import java.util.function.DoubleUnaryOperator;
import org.gradientplayground.engine.differentiation.DifferenceQuotient;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.tensor.Tensor;

/** How steep the way is in a direction given by a vector that is not of length 1. */
public record DirectionalDerivative() implements Exercise {
  @Override
  public String id() {
    return "directional-derivative";
  }

  @Override
  public Scene scene() {
    return Scene.GRADIENT;
  }

  @Override
  public Task draw(Draw draw) {
    var f = new Quadratic(draw.whole(1, 3), draw.whole(1, 3), 0);
    Tensor x = Tensor.vector(draw.nonZero(-3, 4), draw.nonZero(-3, 4));
    boolean steep = draw.coin();
    double u0 = (steep ? 3 : 4) * (draw.coin() ? 1 : -1);
    double u1 = steep ? 4 : 3;
    Tensor gradient = f.gradient(x);
    DoubleUnaryOperator along =
        distance ->
            f.value(Tensor.vector(x.at(0) + distance * u0 / 5, x.at(1) + distance * u1 / 5));
    var way = new Way();
    way.step("gradient", Arithmetic.VALUE, gradient);
    Tensor products = way.step("products", Arithmetic.PRODUCT, gradient, Tensor.vector(u0, u1));
    double total = way.step("total", Arithmetic.TOTAL, products).at(0);
    way.step("dividedByLength", Arithmetic.QUOTIENT, total, 5);
    return Task.asking(DifferenceQuotient.central(along, 0, 1), Tolerance.SHORT_DECIMAL)
        .given("f", f.text())
        .given("x", x)
        .given("direction", Tensor.vector(u0, u1))
        .setting(f.setting(x).with("angle", StrictMath.atan2(u1, u0)))
        .slip(Mistake.FORGOT_LENGTH, total)
        .slip(Mistake.ADDED_PARTIALS, gradient.sum())
        .slip(
            Mistake.TOOK_STEEPEST,
            Math.sqrt(gradient.at(0) * gradient.at(0) + gradient.at(1) * gradient.at(1)))
        .way(way)
        .build();
  }
}
