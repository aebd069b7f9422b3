package org.gradientplayground.engine.exercise.descent;

import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;

/** Two steps of gradient descent on x^2: the second one takes the gradient of where it stands. */
public record TwoSteps() implements Exercise {
  @Override
  public String id() {
    return "two-descent-steps";
  }

  @Override
  public Scene scene() {
    return Scene.DESCENT;
  }

  @Override
  public Task draw(Draw draw) {
    double start = draw.nonZero(-5, 5);
    double rate = draw.oneOf(0.1, 0.2, 0.25, 0.3, 0.4, 0.75);
    Descent descent = Descent.of("square", rate);
    var way = new Way();
    double gradient = way.step("gradientOfSquare", Arithmetic.PRODUCT, 2, start);
    double change = way.step("learningRateTimesGradient", Arithmetic.PRODUCT, rate, gradient);
    double first = way.step("firstStep", Arithmetic.DIFFERENCE, start, change);
    double second = way.step("gradientAnew", Arithmetic.PRODUCT, 2, first);
    double again = way.step("learningRateTimesGradient", Arithmetic.PRODUCT, rate, second);
    way.step("secondStep", Arithmetic.DIFFERENCE, first, again);
    return Task.asking(descent.last(2, start).at(0), Tolerance.SHORT_DECIMAL)
        .given("start", start)
        .given("learningRate", rate)
        .setting(descent.setting(2, start))
        .slip(Mistake.REUSED_GRADIENT, start - 2 * change)
        .slip(Mistake.MADE_ONE_STEP, first)
        .slip(Mistake.ADDED_GRADIENT, descent.at(-rate).last(2, start).at(0))
        .way(way)
        .build();
  }
}
