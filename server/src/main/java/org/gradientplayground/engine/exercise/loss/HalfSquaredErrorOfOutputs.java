package org.gradientplayground.engine.exercise.loss;

import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.loss.HalfSquaredError;
import org.gradientplayground.engine.loss.MeanAbsoluteError;
import org.gradientplayground.engine.loss.MeanSquaredError;
import org.gradientplayground.engine.tensor.Tensor;

/** Half the sum of squared errors of three outputs. */
public record HalfSquaredErrorOfOutputs() implements Exercise {
  @Override
  public String id() {
    return "half-squared-error";
  }

  @Override
  public Scene scene() {
    return Scene.LOSS;
  }

  @Override
  public Task draw(Draw draw) {
    Tensor y = draw.vector(3, -3, 6);
    Tensor t = draw.vector(3, -3, 6);
    var way = new Way();
    Tensor errors = way.step("errors", Arithmetic.DIFFERENCE, y, t);
    Tensor squares = way.step("squares", Arithmetic.SQUARE, errors);
    double total = way.step("total", Arithmetic.TOTAL, squares).at(0);
    way.step("half", Arithmetic.PRODUCT, 0.5, total);
    return Task.asking(new HalfSquaredError().loss(y, t), Tolerance.SHORT_DECIMAL)
        .given("y", y)
        .given("t", t)
        .setting(Parameters.NONE.with("y", y).with("t", t))
        .slip(Mistake.FORGOT_HALF, total)
        .slip(Mistake.TOOK_MEAN, new MeanSquaredError().loss(y, t))
        .slip(Mistake.FORGOT_SQUARE, 1.5 * new MeanAbsoluteError().loss(y, t))
        .way(way)
        .build();
  }
}
