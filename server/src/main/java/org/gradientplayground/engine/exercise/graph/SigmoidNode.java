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

/** What the sigmoid hands back, from its output alone: the upstream gradient times y (1 - y). */
public record SigmoidNode() implements Exercise {
  @Override
  public String id() {
    return "sigmoid-node-backward";
  }

  @Override
  public Scene scene() {
    return Scene.GRAPH;
  }

  @Override
  public Task draw(Draw draw) {
    double y = draw.oneOf(0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9);
    double upstream = draw.oneOf(-5, -4, -3, -2, 2, 3, 4, 5);
    double x = StrictMath.log(y / (1 - y));
    Formula f = Formula.of("y = sigmoid(x); L = k*y").with("x", x).with("k", upstream);
    var way = new Way();
    double rest = way.step("oneMinusOutput", Arithmetic.DIFFERENCE, 1, y);
    double local = way.step("outputTimesRest", Arithmetic.PRODUCT, y, rest);
    way.step("upstreamTimesLocal", Arithmetic.PRODUCT, upstream, local);
    return Task.asking(f.gradient("x"), Tolerance.SHORT_DECIMAL)
        .given("y", y)
        .given("upstream", upstream)
        .setting(f.setting())
        .slip(Mistake.FORGOT_UPSTREAM, f.gradient("x", Bug.FORGOT_UPSTREAM))
        .slip(Mistake.FORGOT_ONE_MINUS, upstream * y)
        .slip(
            Mistake.USED_OUTPUT_AS_INPUT,
            upstream * Formula.of("sigmoid(x)").with("x", y).gradient("x"))
        .way(way)
        .build();
  }
}
