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
import org.gradientplayground.engine.loss.MeanAbsoluteError;
import org.gradientplayground.engine.loss.MeanSquaredError;
import org.gradientplayground.engine.tensor.Tensor;

/** The mean absolute error of four outputs. */
public record MeanAbsoluteErrorOfOutputs() implements Exercise {
  @Override
  public String id() {
    return "mean-absolute-error";
  }

  @Override
  public Scene scene() {
    return Scene.LOSS;
  }

  @Override
  public Task draw(Draw draw) {
    Tensor y = draw.vector(4, -4, 8);
    Tensor t = draw.vector(4, -4, 8);
    double right = new MeanAbsoluteError().loss(y, t);
    var way = new Way();
    Tensor errors = way.step("errors", Arithmetic.DIFFERENCE, y, t);
    Tensor sizes = way.step("absolutes", Arithmetic.ABSOLUTE, errors);
    double total = way.step("total", Arithmetic.TOTAL, sizes).at(0);
    way.step("dividedByCount", Arithmetic.QUOTIENT, total, 4);
    return Task.asking(right, Tolerance.SHORT_DECIMAL)
        .given("y", y)
        .given("t", t)
        .setting(Parameters.NONE.with("y", y).with("t", t))
        .slip(Mistake.SUMMED_INSTEAD_OF_MEAN, total)
        .slip(Mistake.KEPT_SIGNS, errors.sum() / 4)
        .slip(Mistake.SQUARED, new MeanSquaredError().loss(y, t))
        .way(way)
        .build();
  }
}
