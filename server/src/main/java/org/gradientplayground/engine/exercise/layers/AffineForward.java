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

/** What a layer gives for two samples: x W + b. */
public record AffineForward() implements Exercise {
  @Override
  public String id() {
    return "affine-forward";
  }

  @Override
  public Scene scene() {
    return Scene.LAYERS;
  }

  @Override
  public Task draw(Draw draw) {
    Layer layer = Layer.draw(draw);
    Tensor bias = Tensor.matrix(layer.b().toArray(), layer.b().toArray());
    var way = new Way();
    Tensor products =
        way.step("inputsTimesWeights", Arithmetic.MATRIX_PRODUCT, layer.x(), layer.weights());
    way.step("biasInEachRow", Arithmetic.SUM, products, layer.b());
    return Task.asking(layer.forward(), Tolerance.SHORT_DECIMAL)
        .given("x", layer.x())
        .given("W", layer.weights())
        .given("b", layer.b())
        .setting(layer.setting())
        .slip(Mistake.FORGOT_BIASES, products)
        .slip(
            Mistake.TRANSPOSED, layer.x().dot(layer.weights().transposed()).zip(bias, Double::sum))
        .slip(Mistake.SWAPPED_FACTORS, layer.weights().dot(layer.x()).zip(bias, Double::sum))
        .way(way)
        .build();
  }
}
