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

/** The gradient of a layer's weights, x^T dout. */
public record AffineWeightGradient() implements Exercise {
  @Override
  public String id() {
    return "affine-weight-gradient";
  }

  @Override
  public Scene scene() {
    return Scene.LAYERS;
  }

  @Override
  public Task draw(Draw draw) {
    Layer layer = Layer.draw(draw);
    Tensor right = layer.dW();
    var way = new Way();
    Tensor columns = way.step("inputsTransposed", Arithmetic.TRANSPOSE, layer.x());
    way.step("transposedTimesUpstream", Arithmetic.MATRIX_PRODUCT, columns, layer.dout());
    return Task.asking(right, Tolerance.SHORT_DECIMAL)
        .given("x", layer.x())
        .given("dout", layer.dout())
        .setting(layer.setting())
        .slip(Mistake.TRANSPOSED, right.transposed())
        .slip(Mistake.FORGOT_TRANSPOSE, layer.x().dot(layer.dout()))
        .slip(Mistake.DIVIDED_AGAIN, right.map(each -> each / 2))
        .way(way)
        .build();
  }
}
