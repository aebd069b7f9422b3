package org.gradientplayground.engine.exercise.descent;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Form;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Way;

/** Where gradient descent on x^2 stands after each of five steps, to be drawn. */
public record PositionCurve() implements Exercise {
  private static final int STEPS = 5;

  @Override
  public String id() {
    return "descent-curve";
  }

  @Override
  public Scene scene() {
    return Scene.DESCENT;
  }

  @Override
  public Task draw(Draw draw) {
    double start = draw.oneOf(-4, -3, -2, 2, 3, 4);
    double rate = draw.oneOf(0.2, 0.25, 0.3, 0.7, 0.75, 0.8, 0.9);
    Descent descent = Descent.of("square", rate);
    double edge = Math.abs(start);
    var form =
        new Form.Curve(
            IntStream.rangeClosed(0, STEPS).mapToObj(Double::valueOf).toList(), -edge, edge);
    double[] right =
        descent.points(STEPS, start).stream().mapToDouble(each -> each.at(0)).toArray();
    double stride = rate * descent.gradient(start).at(0);
    var way = new Way();
    double twice = way.step("twiceTheRate", Arithmetic.PRODUCT, 2, rate);
    double factor = way.step("factorOfEachStep", Arithmetic.DIFFERENCE, 1, twice);
    double first = way.step("firstStep", Arithmetic.PRODUCT, start, factor);
    way.step("secondStep", Arithmetic.PRODUCT, first, factor);
    return Task.asking(right, form)
        .given("start", start)
        .given("learningRate", rate)
        .setting(descent.setting(STEPS, start))
        .slip(
            rate > 0.5 ? Mistake.FORGOT_JUMP : Mistake.EXPECTED_JUMPS,
            heights(k -> right[k] * (k % 2 == 0 ? 1 : -1)))
        .slip(Mistake.DREW_STRAIGHT_LINE, heights(k -> start - k * stride))
        .way(way)
        .build();
  }

  private static double[] heights(IntToDoubleFunction height) {
    return IntStream.rangeClosed(0, STEPS).mapToDouble(height).toArray();
  }
}
