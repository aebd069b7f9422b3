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

/** What ReLU hands back: the upstream gradient where its input was above 0, else nothing. */
public record ReluNode() implements Exercise {
  @Override
  public String id() {
    return "relu-node-backward";
  }

  @Override
  public Scene scene() {
    return Scene.GRAPH;
  }

  @Override
  public Task draw(Draw draw) {
    Tensor x = Tensor.vector(draw.nonZero(-5, 5), draw.nonZero(-5, 5), draw.nonZero(-5, 5));
    Tensor dout = Tensor.vector(draw.nonZero(-4, 6), draw.nonZero(-4, 6), draw.nonZero(-4, 6));
    Formula f = Formula.of("L = k1*relu(x1) + k2*relu(x2) + k3*relu(x3)");
    for (int i = 0; i < 3; i++) {
      f = f.with("x" + (i + 1), x.at(i)).with("k" + (i + 1), dout.at(i));
    }
    var way = new Way();
    Tensor mask = way.step("whereInputIsPositive", Arithmetic.ABOVE_ZERO, x);
    way.step("upstreamTimesLocal", Arithmetic.PRODUCT, dout, mask);
    return Task.asking(
            Tensor.vector(f.gradient("x1"), f.gradient("x2"), f.gradient("x3")),
            Tolerance.SHORT_DECIMAL)
        .given("x", x)
        .given("upstream", dout)
        .setting(f.setting())
        .slip(Mistake.FORGOT_MASK, dout)
        .slip(Mistake.MASKED_BY_UPSTREAM, dout.map(each -> Math.max(each, 0)))
        .slip(Mistake.FORGOT_UPSTREAM, mask)
        .way(way)
        .build();
  }
}
