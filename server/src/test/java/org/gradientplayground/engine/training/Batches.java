package org.gradientplayground.engine.training;

import java.util.Arrays;
import java.util.List;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;

/** Networks and samples made from seeds, for tests. */
final class Batches {
  private Batches() {}

  /** Rows of normal numbers. */
  static Matrix x(long seed, int rows, int columns) {
    var random = new RandomState(seed);
    var x = new Matrix(rows, columns);
    for (int i = 0; i < rows; i++) {
      random.randn(x.row(i), 0, columns);
    }
    return x;
  }

  /** The classes 0, 1, ... in turn, or normal numbers for regression. */
  static double[] t(Task task, int classes, int rows) {
    var t = new double[rows];
    new RandomState(77).randn(t, 0, rows);
    if (task == Task.CLASSIFICATION) {
      Arrays.setAll(t, i -> (i + 1) % classes);
    }
    return t;
  }

  static Architecture classifier(
      OutputLoss loss, int classes, Activation activation, int... neurons) {
    return new Architecture(3, hidden(activation, neurons), loss, Task.CLASSIFICATION, classes);
  }

  static Architecture regression(OutputLoss loss, Activation activation, int... neurons) {
    return new Architecture(3, hidden(activation, neurons), loss, Task.REGRESSION, 0);
  }

  private static List<HiddenLayer> hidden(Activation activation, int... neurons) {
    return Arrays.stream(neurons).mapToObj(each -> new HiddenLayer(each, activation)).toList();
  }

  /** A network whose weights and biases were drawn. */
  static Network network(Architecture architecture, int capacity) {
    var network = new Network(architecture, capacity);
    network.initialise(Initialisation.XAVIER, new RandomState(1));
    var random = new RandomState(2);
    for (int layer = 0; layer < architecture.layers(); layer++) {
      random.randn(
          network.parameters(), architecture.biasOffset(layer), architecture.neurons(layer));
    }
    return network;
  }

  /** Learns from rows without weights or dropout. */
  static void learn(Network network, Matrix x, double[] t) {
    network.learn(x, t, Network.NO_CLASS_WEIGHTS, 0, new RandomState(0));
  }
}
