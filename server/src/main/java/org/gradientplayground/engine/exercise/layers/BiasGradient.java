package org.gradientplayground.engine.exercise.layers;

import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.tensor.Tensor;

/** The gradient of a layer's biases: the sum of dout over the samples. */
public record BiasGradient() implements Exercise {
  @Override
  public String id() {
    return "affine-bias-gradient";
  }

  @Override
  public Scene scene() {
    return Scene.LAYERS;
  }

  @Override
  public Task draw(Draw draw) {
    Layer layer = Layer.draw(draw);
    Tensor dout = layer.dout();
    var way = new Way();
    way.step("sumOverSamples", Arithmetic.COLUMN_TOTALS, dout);
    return Task.asking(layer.db(), Tolerance.SHORT_DECIMAL)
        .given("dout", dout)
        .setting(layer.setting())
        .slip(Mistake.AVERAGED_INSTEAD_OF_SUMMED, layer.db().map(each -> each / 2))
        .slip(Mistake.OVERWROTE_INSTEAD_OF_ADDED, Tensor.vector(dout.at(1, 0), dout.at(1, 1)))
        .slip(
            Mistake.SUMMED_WRONG_AXIS,
            Tensor.vector(dout.at(0, 0) + dout.at(0, 1), dout.at(1, 0) + dout.at(1, 1)))
        .way(way)
        .build();
  }
}
