package org.gradientplayground.engine.exercise.descent;

import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.tensor.Tensor;

/** One step of gradient descent on the article's bowl. */
public record OneStep() implements Exercise {
  @Override
  public String id() {
    return "descent-step";
  }

  @Override
  public Scene scene() {
    return Scene.DESCENT;
  }

  @Override
  public Task draw(Draw draw) {
    double[] start = {draw.nonZero(-4, 4), draw.nonZero(-4, 4)};
    double rate = draw.oneOf(0.05, 0.1, 0.2, 0.25, 0.3, 0.4);
    Descent descent = Descent.of("bowl", rate);
    Tensor x = Tensor.vector(start);
    var way = new Way();
    Tensor gradient = way.step("gradientOfBowl", Arithmetic.PRODUCT, Tensor.scalar(2), x);
    Tensor change =
        way.step("learningRateTimesGradient", Arithmetic.PRODUCT, Tensor.scalar(rate), gradient);
    way.step("minusChange", Arithmetic.DIFFERENCE, x, change);
    return Task.asking(descent.last(1, start), Tolerance.SHORT_DECIMAL)
        .given("start", x)
        .given("learningRate", rate)
        .setting(descent.setting(1, start))
        .slip(Mistake.ADDED_GRADIENT, descent.at(-rate).last(1, start))
        .slip(Mistake.FORGOT_LEARNING_RATE, descent.at(1).last(1, start))
        .slip(Mistake.FORGOT_TWO, descent.at(rate / 2).last(1, start))
        .way(way)
        .build();
  }
}
