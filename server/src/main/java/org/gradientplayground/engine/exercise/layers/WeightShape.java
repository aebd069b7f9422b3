package org.gradientplayground.engine.exercise.layers;

import java.util.List;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The shape of a layer's weights: as many rows as inputs, as many columns as outputs, whatever the
 * batch.
 */
public record WeightShape() implements Exercise {
  @Override
  public String id() {
    return "weight-shape";
  }

  @Override
  public Scene scene() {
    return Scene.LAYERS;
  }

  @Override
  public Task draw(Draw draw) {
    List<Integer> sizes = draw.shuffled(List.of(2, 3, 4, 5, 6));
    int samples = sizes.get(0);
    int inputs = sizes.get(1);
    int outputs = sizes.get(2);
    var layer =
        new Layer(
            draw.matrix(samples, inputs, -2, 3),
            draw.matrix(inputs, outputs, -2, 3),
            draw.vector(outputs, -2, 2),
            draw.matrix(samples, outputs, -2, 3));
    Tensor gradient = layer.dW();
    var way = new Way();
    way.step("rowsForInputs", Arithmetic.VALUE, inputs);
    way.step("columnsForOutputs", Arithmetic.VALUE, outputs);
    way.step("shape", Arithmetic.VALUE, Tensor.vector(inputs, outputs));
    return Task.asking(
            Tensor.vector(gradient.length(0), gradient.length(1)), Tolerance.WHOLE_NUMBER)
        .given("shapeOfX", Tensor.vector(samples, inputs))
        .given("shapeOfY", Tensor.vector(samples, outputs))
        .setting(layer.setting())
        .slip(Mistake.TRANSPOSED, Tensor.vector(outputs, inputs))
        .slip(Mistake.TOOK_SHAPE_OF_OUTPUT, Tensor.vector(samples, outputs))
        .slip(Mistake.TOOK_SHAPE_OF_INPUT, Tensor.vector(samples, inputs))
        .way(way)
        .build();
  }
}
