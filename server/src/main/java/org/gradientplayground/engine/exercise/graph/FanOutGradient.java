package org.gradientplayground.engine.exercise.graph;

import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Formula;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.graph.Bug;

/** The gradient of an input that is used twice: the sum of what both ways hand back. */
public record FanOutGradient() implements Exercise {
  @Override
  public String id() {
    return "fan-out-gradient";
  }

  @Override
  public Scene scene() {
    return Scene.GRAPH;
  }

  @Override
  public Task draw(Draw draw) {
    double x = draw.nonZero(-5, 6);
    double y = draw.nonZero(-6, 6);
    Formula f = Formula.of("s = x + y; L = s*x").with("x", x).with("y", y);
    double right = f.gradient("x");
    double throughSum = f.gradient("s");
    var way = new Way();
    double s = way.step("sumOfInputs", Arithmetic.SUM, x, y);
    double direct = way.step("directWay", Arithmetic.VALUE, s);
    double detour = way.step("wayThroughSum", Arithmetic.PRODUCT, throughSum, 1);
    way.step("bothWays", Arithmetic.SUM, direct, detour);
    return Task.asking(right, Tolerance.SHORT_DECIMAL)
        .given("x", x)
        .given("y", y)
        .setting(f.setting())
        .slip(Mistake.OVERWROTE_INSTEAD_OF_ADDED, f.gradient("x", Bug.OVERWRITTEN_FAN_OUT))
        .slip(Mistake.MISSED_A_WAY, right - throughSum)
        .slip(Mistake.MULTIPLIED_WAYS, direct * detour)
        .way(way)
        .build();
  }
}
