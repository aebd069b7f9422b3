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
import org.gradientplayground.engine.loss.Loss;
import org.gradientplayground.engine.loss.MeanAbsoluteError;
import org.gradientplayground.engine.loss.MeanSquaredError;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * How many times as much an outlier costs as an ordinary error, in the mean squared error: the
 * square of how many times as large it is.
 */
public record ShareOfOutlier() implements Exercise {
  private static final double[] TARGET = {0};

  @Override
  public String id() {
    return "outlier-factor";
  }

  @Override
  public Scene scene() {
    return Scene.LOSS;
  }

  @Override
  public Task draw(Draw draw) {
    int ordinary = draw.oneOf(1, 2, 3);
    int outlier = ordinary * draw.oneOf(3, 4, 5, 6, 10);
    var way = new Way();
    double times = way.step("ratioOfErrors", Arithmetic.QUOTIENT, outlier, ordinary);
    way.step("squareOfRatio", Arithmetic.SQUARE, times);
    double right = timesAsMuch(new MeanSquaredError(), outlier, ordinary);
    return Task.asking(right, Tolerance.SHORT_DECIMAL)
        .given("error", ordinary)
        .given("outlier", outlier)
        .setting(
            Parameters.NONE
                .with("y", Tensor.vector(ordinary, outlier))
                .with("t", Tensor.vector(0, 0)))
        .slip(Mistake.FORGOT_SQUARE, timesAsMuch(new MeanAbsoluteError(), outlier, ordinary))
        .slip(Mistake.DOUBLED_INSTEAD_OF_SQUARED, 2 * times)
        .slip(Mistake.TOOK_DIFFERENCE, outlier - ordinary)
        .way(way)
        .build();
  }

  private static double timesAsMuch(Loss loss, double outlier, double ordinary) {
    return loss.cost(new double[] {outlier}, TARGET) / loss.cost(new double[] {ordinary}, TARGET);
  }
}
