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

/** The gradient of a layer's inputs, dout W^T. */
public record InputGradient() implements Exercise {
  @Override
  public String id() {
    return "affine-input-gradient";
  }

  @Override
  public Scene scene() {
    return Scene.LAYERS;
  }

  @Override
  public Task draw(Draw draw) {
    Layer layer = Layer.draw(draw);
    var way = new Way();
    Tensor turned = way.step("weightsTransposed", Arithmetic.TRANSPOSE, layer.weights());
    way.step("upstreamTimesTransposed", Arithmetic.MATRIX_PRODUCT, layer.dout(), turned);
    return Task.asking(layer.dx(), Tolerance.SHORT_DECIMAL)
        .given("W", layer.weights())
        .given("dout", layer.dout())
        .setting(layer.setting())
        .slip(Mistake.FORGOT_TRANSPOSE, layer.dout().dot(layer.weights()))
        .slip(Mistake.SWAPPED_FACTORS, turned.dot(layer.dout()))
        .slip(Mistake.TRANSPOSED, layer.dx().transposed())
        .way(way)
        .build();
  }
}
