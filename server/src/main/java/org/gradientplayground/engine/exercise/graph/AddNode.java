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
import org.gradientplayground.engine.tensor.Tensor;

/** What a sum hands back: the upstream gradient, to each summand whole. */
public record AddNode() implements Exercise {
  @Override
  public String id() {
    return "add-node-backward";
  }

  @Override
  public Scene scene() {
    return Scene.GRAPH;
  }

  @Override
  public Task draw(Draw draw) {
    double x = draw.nonZero(-6, 6);
    double y = draw.nonZero(-6, 6);
    double upstream = draw.oneOf(-4, -3, -2, 2, 3, 4, 5);
    Formula f = Formula.of("z = x + y; L = k*z").with("x", x).with("y", y).with("k", upstream);
    var way = new Way();
    way.step("localDerivativesOfSum", Arithmetic.VALUE, Tensor.vector(1, 1));
    way.step(
        "upstreamTimesLocal", Arithmetic.PRODUCT, Tensor.scalar(upstream), Tensor.vector(1, 1));
    return Task.asking(Tensor.vector(f.gradient("x"), f.gradient("y")), Tolerance.SHORT_DECIMAL)
        .given("x", x)
        .given("y", y)
        .given("upstream", upstream)
        .setting(f.setting())
        .slip(Mistake.TREATED_AS_PRODUCT, Tensor.vector(upstream * y, upstream * x))
        .slip(Mistake.SPLIT_UPSTREAM, Tensor.vector(upstream / 2, upstream / 2))
        .slip(Mistake.FORGOT_UPSTREAM, Tensor.vector(1, 1))
        .way(way)
        .build();
  }
}
