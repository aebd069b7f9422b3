package org.gradientplayground.engine.exercise.descent;

import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.optimizer.Momentum;

/** The second step with momentum, in the book's form: v keeps a share of itself. */
public record MomentumStep() implements Exercise {
  @Override
  public String id() {
    return "momentum-step";
  }

  @Override
  public Scene scene() {
    return Scene.DESCENT;
  }

  @Override
  public Task draw(Draw draw) {
    double start = draw.nonZero(-5, 5);
    double rate = draw.oneOf(0.1, 0.2, 0.25);
    double momentum = draw.oneOf(0.5, 0.8, 0.9);
    var descent = new Descent("square", new Momentum(momentum), rate);
    var way = new Way();
    double v1 = way.step("firstVelocity", Arithmetic.PRODUCT, -rate, 2, start);
    double x1 = way.step("firstStep", Arithmetic.SUM, start, v1);
    double kept = way.step("keptVelocity", Arithmetic.PRODUCT, momentum, v1);
    double change = way.step("learningRateTimesGradient", Arithmetic.PRODUCT, rate, 2, x1);
    double v2 = way.step("secondVelocity", Arithmetic.DIFFERENCE, kept, change);
    way.step("secondStep", Arithmetic.SUM, x1, v2);
    return Task.asking(descent.last(2, start).at(0), Tolerance.SHORT_DECIMAL)
        .given("start", start)
        .given("learningRate", rate)
        .given("momentum", momentum)
        .setting(descent.setting(2, start))
        .slip(Mistake.FORGOT_MOMENTUM, Descent.of("square", rate).last(2, start).at(0))
        .slip(Mistake.MADE_ONE_STEP, x1)
        .slip(Mistake.TOOK_VELOCITY, v2)
        .way(way)
        .build();
  }
}
