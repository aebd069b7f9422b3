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
import org.gradientplayground.engine.tensor.Tensor;

/** What a product hands back: the upstream gradient times the other factor. */
public record MulNode() implements Exercise {
  @Override
  public String id() {
    return "mul-node-backward";
  }

  @Override
  public Scene scene() {
    return Scene.GRAPH;
  }

  @Override
  public Task draw(Draw draw) {
    double x = draw.nonZero(-6, 6);
    double y = draw.nonZero(-6, 6);
    double upstream = draw.oneOf(-4.0, -3.0, -2.0, 0.5, 1.5, 2.0, 3.0, 4.0);
    Formula f = Formula.of("z = x*y; L = k*z").with("x", x).with("y", y).with("k", upstream);
    var way = new Way();
    way.step("localDerivativesOfProduct", Arithmetic.VALUE, Tensor.vector(y, x));
    way.step(
        "upstreamTimesOtherFactor",
        Arithmetic.PRODUCT,
        Tensor.scalar(upstream),
        Tensor.vector(y, x));
    return Task.asking(Tensor.vector(f.gradient("x"), f.gradient("y")), Tolerance.SHORT_DECIMAL)
        .given("x", x)
        .given("y", y)
        .given("upstream", upstream)
        .setting(f.setting())
        .slip(Mistake.SWAPPED_FACTORS, Tensor.vector(upstream * x, upstream * y))
        .slip(
            Mistake.FORGOT_UPSTREAM,
            Tensor.vector(
                f.gradient("x", Bug.FORGOT_UPSTREAM), f.gradient("y", Bug.FORGOT_UPSTREAM)))
        .slip(Mistake.TREATED_AS_SUM, Tensor.vector(upstream, upstream))
        .way(way)
        .build();
  }
}
