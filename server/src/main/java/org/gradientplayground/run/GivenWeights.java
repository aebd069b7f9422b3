package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientplayground.engine.training.Architecture;

/** Weights layer by layer, and the same in one array. */
final class GivenWeights {
  private GivenWeights() {}

  /**
   * In one array, as a network has them.
   *
   * @throws InvalidSpec {@code wrongLength} or {@code notFinite} at a path from {@code /weights}
   */
  static double[] flat(List<LayerWeights> layers, Architecture network) {
    checkLength("/weights/layers", layers.size(), network.layers());
    var flat = new double[network.parameterCount()];
    for (int k = 0; k < layers.size(); k++) {
      String path = "/weights/layers/" + k;
      double[][] weights = layers.get(k).weights();
      checkLength(path + "/W", weights.length, network.inputs(k));
      for (int i = 0; i < weights.length; i++) {
        int at = network.weightOffset(k) + i * network.neurons(k);
        copy(path + "/W/" + i, weights[i], network.neurons(k), flat, at);
      }
      copy(path + "/b", layers.get(k).biases(), network.neurons(k), flat, network.biasOffset(k));
    }
    return flat;
  }

  /** Layer by layer. */
  static List<LayerWeights> layers(double[] flat, Architecture network) {
    var layers = new ArrayList<LayerWeights>();
    for (int k = 0; k < network.layers(); k++) {
      int neurons = network.neurons(k);
      var weights = new double[network.inputs(k)][];
      for (int i = 0; i < weights.length; i++) {
        int at = network.weightOffset(k) + i * neurons;
        weights[i] = Arrays.copyOfRange(flat, at, at + neurons);
      }
      int at = network.biasOffset(k);
      layers.add(new LayerWeights(weights, Arrays.copyOfRange(flat, at, at + neurons)));
    }
    return layers;
  }

  private static void copy(String path, double[] row, int length, double[] into, int at) {
    checkLength(path, row.length, length);
    for (int j = 0; j < row.length; j++) {
      TrainingRules.checkFinite(path + "/" + j, row[j]);
      into[at + j] = row[j];
    }
  }

  private static void checkLength(String path, int length, int wanted) {
    if (length != wanted) {
      throw new InvalidSpec("wrongLength", path, length, wanted);
    }
  }
}
