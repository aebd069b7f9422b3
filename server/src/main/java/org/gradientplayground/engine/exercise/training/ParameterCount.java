package org.gradientplayground.engine.exercise.training;

import java.util.List;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.engine.training.OutputLoss;

/**
 * How many numbers a network learns: a weight for each pair of neurons of neighbouring layers, and
 * a bias for each neuron but the inputs.
 */
public record ParameterCount() implements Exercise {
  @Override
  public String id() {
    return "parameter-count";
  }

  @Override
  public Scene scene() {
    return Scene.TRAINING;
  }

  @Override
  public Task draw(Draw draw) {
    boolean three = draw.coin();
    int outputs = three ? 3 : 2;
    int first = draw.oneOf(3, 4, 5, 6, 8, 10);
    int second = draw.oneOf(2, 3, 4, 5, 6);
    var hidden =
        List.of(new HiddenLayer(first, Activation.RELU), new HiddenLayer(second, Activation.RELU));
    var network =
        new Architecture(
            2,
            hidden,
            OutputLoss.SOFTMAX_CROSS_ENTROPY,
            org.gradientplayground.engine.data.Task.CLASSIFICATION,
            outputs);
    double[] sizes = {2, first, second, outputs};
    var way = new Way();
    double weights = 0;
    double biases = 0;
    double inputBiases = 0;
    for (int layer = 1; layer < sizes.length; layer++) {
      double pairs = way.step("weightsOfLayer", Arithmetic.PRODUCT, sizes[layer - 1], sizes[layer]);
      weights += pairs;
      biases += sizes[layer];
      inputBiases += sizes[layer - 1];
    }
    way.step("biases", Arithmetic.SUM, sizes[1], sizes[2], sizes[3]);
    way.step("weightsAndBiases", Arithmetic.SUM, weights, biases);
    return Task.asking(network.parameterCount(), Tolerance.WHOLE_NUMBER)
        .given("sizes", Tensor.vector(sizes))
        .setting(
            Parameters.NONE
                .with("data", Parameters.NONE.with("set", three ? "threeSpirals" : "circle"))
                .with("hidden", hidden.stream().map(ParameterCount::layer).toList()))
        .slip(Mistake.FORGOT_BIASES, weights)
        .slip(Mistake.BIASES_OF_INPUTS, weights + inputBiases)
        .slip(Mistake.COUNTED_NEURONS, biases + 2)
        .way(way)
        .build();
  }

  private static Parameters layer(HiddenLayer layer) {
    return Parameters.NONE
        .with("neurons", layer.neurons())
        .with("activation", layer.activation().wireName());
  }
}
