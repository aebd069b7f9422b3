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
import org.gradientplayground.engine.loss.MeanSquaredError;
import org.gradientplayground.engine.tensor.Tensor;

/** The gradient of the mean squared error, 2 (y - t) / n. */
public record MeanSquaredErrorGradient() implements Exercise {
  @Override
  public String id() {
    return "mean-squared-error-gradient";
  }

  @Override
  public Scene scene() {
    return Scene.LOSS;
  }

  @Override
  public Task draw(Draw draw) {
    int n = draw.oneOf(4, 5);
    Tensor y = draw.vector(n, -4, 6);
    Tensor t = draw.vector(n, -4, 6);
    Tensor right = new MeanSquaredError().gradient(y, t);
    Tensor slopes = right.map(each -> each * n);
    var way = new Way();
    Tensor errors = way.step("errors", Arithmetic.DIFFERENCE, y, t);
    Tensor twice = way.step("slopesOfSquares", Arithmetic.PRODUCT, Tensor.scalar(2), errors);
    way.step("dividedByCount", Arithmetic.QUOTIENT, twice, Tensor.scalar(n));
    return Task.asking(right, Tolerance.SHORT_DECIMAL)
        .given("y", y)
        .given("t", t)
        .setting(Parameters.NONE.with("y", y).with("t", t))
        .slip(Mistake.FORGOT_MEAN, slopes)
        .slip(Mistake.FORGOT_TWO, new HalfSquaredError().gradient(y, t).map(each -> each / n))
        .slip(Mistake.WRONG_SIGN, right.map(each -> -each))
        .way(way)
        .build();
  }
}
