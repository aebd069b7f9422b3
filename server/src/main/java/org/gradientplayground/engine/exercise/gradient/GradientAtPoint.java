package org.gradientplayground.engine.exercise.gradient;

import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.tensor.Tensor;

/** The gradient of a function of two variables at a point: one partial derivative each. */
public record GradientAtPoint() implements Exercise {
  @Override
  public String id() {
    return "gradient-at-point";
  }

  @Override
  public Scene scene() {
    return Scene.GRADIENT;
  }

  @Override
  public Task draw(Draw draw) {
    var f = new Quadratic(draw.whole(2, 4), draw.whole(2, 4), draw.oneOf(-3, -2, 2, 3));
    Tensor x = Tensor.vector(draw.nonZero(-3, 4), draw.nonZero(-3, 4));
    Tensor right = f.gradient(x);
    double mixed0 = f.c() * x.at(1);
    double mixed1 = f.c() * x.at(0);
    var way = new Way();
    double square0 = way.step("slopeOfSquare0", Arithmetic.PRODUCT, 2, f.a(), x.at(0));
    way.step("mixedTerm0", Arithmetic.PRODUCT, f.c(), x.at(1));
    double partial0 = way.step("partial0", Arithmetic.SUM, square0, mixed0);
    double square1 = way.step("slopeOfSquare1", Arithmetic.PRODUCT, 2, f.b(), x.at(1));
    way.step("mixedTerm1", Arithmetic.PRODUCT, f.c(), x.at(0));
    double partial1 = way.step("partial1", Arithmetic.SUM, square1, mixed1);
    way.step("gradient", Arithmetic.VALUE, Tensor.vector(partial0, partial1));
    return Task.asking(right, Tolerance.SHORT_DECIMAL)
        .given("f", f.text())
        .given("x", x)
        .setting(f.setting(x))
        .slip(Mistake.FORGOT_MIXED_TERM, Tensor.vector(square0, square1))
        .slip(Mistake.FORGOT_TWO, Tensor.vector(square0 / 2 + mixed0, square1 / 2 + mixed1))
        .slip(Mistake.SWAPPED_COMPONENTS, Tensor.vector(right.at(1), right.at(0)))
        .way(way)
        .build();
  }
}
