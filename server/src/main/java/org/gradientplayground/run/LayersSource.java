package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.OutputLoss;

/**
 * A network, its mini-batch and its numbers, all given.
 *
 * @param x the samples, (N, ...); each is laid out as one row
 * @param t the label of each sample, or its target, (N, outputs)
 * @param hidden the hidden layers
 * @param last the output layer
 * @param opened whether the loss layer is shown as its elementary operations
 */
public record LayersSource(
    Tensor x, Tensor t, List<GivenLayer> hidden, GivenLayer last, OutputLoss loss, boolean opened)
    implements BackpropSource {
  /** The most hidden layers. */
  public static final int MOST_HIDDEN = 4;

  /** The most elements of a tensor: 1,438 digits of 64 pixels, or three layers of 256 neurons. */
  public static final int MOST_ELEMENTS = 200_000;

  public LayersSource {
    hidden = List.copyOf(hidden);
  }

  @Override
  public int mostElements() {
    return MOST_ELEMENTS;
  }

  @Override
  public GraphModel model() {
    TrainingRules.checkRange("/layers/hidden", hidden.size(), 0, MOST_HIDDEN);
    checkShapes();
    var network = new NetworkGraph("/layers", MOST_ELEMENTS);
    int y = network.input(x);
    for (int k = 0; k < hidden.size(); k++) {
      y = network.layer(y, hidden.get(k), Optional.empty());
    }
    network.loss(network.layer(y, last, Optional.empty()), t, loss, opened, Optional.empty());
    return network.model();
  }

  private void checkShapes() {
    if (x.rank() < 2) {
      throw new InvalidSpec("wrongDimension", "/layers/x", x.rank(), 2);
    }
    checkFinite("/layers/x", x);
    checkFinite("/layers/t", t);
    int samples = x.length(0);
    int inputs = x.size() / samples;
    var all = new ArrayList<>(hidden);
    all.add(last);
    for (int k = 0; k < all.size(); k++) {
      String path = k < hidden.size() ? "/layers/hidden/" + k : "/layers/last";
      checkLayer(path, all.get(k), inputs);
      inputs = all.get(k).weights().length(1);
    }
    checkScores((long) samples * inputs);
    NetworkGraph.checkTargets("/layers/t", loss, samples, inputs, t);
  }

  private static void checkLayer(String path, GivenLayer layer, int inputs) {
    Tensor weights = layer.weights();
    Tensor biases = layer.biases();
    if (weights.rank() != 2) {
      throw new InvalidSpec("wrongDimension", path + "/W", weights.rank(), 2);
    }
    if (biases.rank() != 1) {
      throw new InvalidSpec("wrongDimension", path + "/b", biases.rank(), 1);
    }
    if (weights.length(0) != inputs) {
      throw new InvalidSpec("wrongLength", path + "/W", weights.length(0), inputs);
    }
    if (biases.size() != weights.length(1)) {
      throw new InvalidSpec("wrongLength", path + "/b", biases.size(), weights.length(1));
    }
    checkFinite(path + "/W", weights);
    checkFinite(path + "/b", biases);
  }

  /** Targets are compared with as many scores, which must not be too many to be made. */
  private static void checkScores(long elements) {
    if (elements > MOST_ELEMENTS) {
      throw new InvalidSpec("tooLarge", "/layers", "affine", elements, MOST_ELEMENTS);
    }
  }

  private static void checkFinite(String path, Tensor tensor) {
    if (tensor.size() > MOST_ELEMENTS) {
      throw new InvalidSpec("tooLong", path, MOST_ELEMENTS);
    }
    for (int i = 0; i < tensor.size(); i++) {
      TrainingRules.checkFinite(path, tensor.at(i));
    }
  }
}
