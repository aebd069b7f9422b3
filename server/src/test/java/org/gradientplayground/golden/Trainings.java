package org.gradientplayground.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.Evaluation;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.engine.training.Network;
import org.gradientplayground.engine.training.OutputLoss;

/** Networks that learn from given mini-batches. */
final class Trainings {
  static final Map<String, Computation> KINDS = Map.of("sgd_run", Trainings::descent);

  private Trainings() {}

  private static Map<String, ?> descent(Inputs inputs) {
    Matrix x = Matrix.of(inputs.tensor("X"));
    double[] t = inputs.numbers("t");
    int[][] batches = inputs.indices("batches");
    double[] learningRates = inputs.perStep("lr", batches.length);
    Network network = network(inputs, x);
    Optimizer optimizer = new GradientDescent();
    OptimizerState state = optimizer.start(network.parameters().length);

    Evaluation before = network.evaluate(x, t, Network.NO_CLASS_WEIGHTS);
    var losses = new double[batches.length];
    for (int i = 0; i < batches.length; i++) {
      learn(network, x, t, batches[i]);
      losses[i] = network.loss();
      optimizer.step(learningRates[i], network.parameters(), network.gradients(), state);
    }
    Evaluation after = network.evaluate(x, t, Network.NO_CLASS_WEIGHTS);
    return Map.of(
        "loss_before_update", losses,
        "final", parameters(network),
        "full_loss_initial", before.loss(),
        "full_loss_final", after.loss(),
        "accuracy_final", after.accuracy());
  }

  private static void learn(Network network, Matrix x, double[] t, int[] batch) {
    Matrix rows = Matrix.ofForeignRows(batch.length, x.columns());
    rows.rowCount(batch.length);
    var targets = new double[batch.length];
    for (int i = 0; i < batch.length; i++) {
      rows.row(i, x.row(batch[i]));
      targets[i] = t[batch[i]];
    }
    network.learn(rows, targets, Network.NO_CLASS_WEIGHTS, 0, new RandomState(0));
  }

  private static Network network(Inputs inputs, Matrix x) {
    List<List<Tensor>> layers =
        inputs.objects("initial").stream().map(LayerStack::parameters).toList();
    Activation activation = Activation.named(inputs.text("activation")).orElseThrow();
    var hidden = new ArrayList<HiddenLayer>();
    for (List<Tensor> layer : layers.subList(0, layers.size() - 1)) {
      hidden.add(new HiddenLayer(layer.get(1).size(), activation));
    }
    int classes = layers.getLast().get(1).size();
    var architecture =
        new Architecture(
            x.columns(), hidden, OutputLoss.SOFTMAX_CROSS_ENTROPY, Task.CLASSIFICATION, classes);
    var network = new Network(architecture, x.rowCount());
    for (int layer = 0; layer < layers.size(); layer++) {
      put(layers.get(layer).get(0), network, architecture.weightOffset(layer));
      put(layers.get(layer).get(1), network, architecture.biasOffset(layer));
    }
    return network;
  }

  private static void put(Tensor values, Network network, int offset) {
    System.arraycopy(values.toArray(), 0, network.parameters(), offset, values.size());
  }

  private static List<Map<String, Object>> parameters(Network network) {
    Architecture architecture = network.architecture();
    var layers = new ArrayList<Map<String, Object>>();
    for (int layer = 0; layer < architecture.layers(); layer++) {
      double[] weights =
          slice(network, architecture.weightOffset(layer), architecture.biasOffset(layer));
      double[] biases =
          slice(network, architecture.biasOffset(layer), architecture.weightOffset(layer + 1));
      int[] shape = {architecture.inputs(layer), architecture.neurons(layer)};
      layers.add(Map.of("W", Nested.of(Tensor.of(shape, weights)), "b", biases));
    }
    return layers;
  }

  private static double[] slice(Network network, int from, int to) {
    return Arrays.copyOfRange(network.parameters(), from, to);
  }
}
