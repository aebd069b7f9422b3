package org.gradientplayground.engine.training;

import java.util.List;
import org.gradientplayground.engine.data.Task;

/**
 * The shape of a network: what goes in, its layers, and what comes out.
 *
 * <p>Its layers are the hidden ones and the output layer, counted from 0. All parameters stand in
 * one array: the weights W of layer 0 row by row, one row of as many elements as the layer has
 * neurons for each of its inputs; then its biases b; then those of layer 1, and so on.
 *
 * @param inputs the number of features of a sample, 1 or more
 * @param hidden the hidden layers; there may be none
 * @param classes the number of classes; ignored for regression
 */
public record Architecture(
    int inputs, List<HiddenLayer> hidden, OutputLoss loss, Task task, int classes) {
  public Architecture {
    if (inputs < 1) {
      throw new IllegalArgumentException("inputs must be 1 or more, was " + inputs);
    }
    hidden = List.copyOf(hidden);
    loss.outputs(task, classes);
  }

  /** The number of layers with parameters: the hidden ones and the output layer. */
  public int layers() {
    return hidden.size() + 1;
  }

  /** The number of inputs of a layer. */
  public int inputs(int layer) {
    return layer == 0 ? inputs : neurons(layer - 1);
  }

  /** The number of neurons of a layer. */
  public int neurons(int layer) {
    return layer == hidden.size() ? outputs() : hidden.get(layer).neurons();
  }

  /** The number of outputs of the network. */
  public int outputs() {
    return loss.outputs(task, classes);
  }

  /** The number of all weights and biases. */
  public int parameterCount() {
    return weightOffset(layers());
  }

  /** Where the weights of a layer begin. */
  public int weightOffset(int layer) {
    int offset = 0;
    for (int before = 0; before < layer; before++) {
      offset += (inputs(before) + 1) * neurons(before);
    }
    return offset;
  }

  /** Where the biases of a layer begin. */
  public int biasOffset(int layer) {
    return weightOffset(layer) + inputs(layer) * neurons(layer);
  }
}
