package org.gradientplayground.engine.training;

/**
 * A price on large weights, so that a network does not learn its training set by heart: {@code l1
 * sum |W| + 0.5 l2 sum W^2}. Biases cost nothing.
 *
 * <p>L2 acts through the gradient, {@code dW = dW + l2 W}. L1 acts after the update by the soft
 * threshold {@code W = sign(W) max(|W| - learningRate l1, 0)}: a weight goes to 0 and stays there,
 * but never beyond, however large l1 is (the proximal step of Parikh and Boyd 2014, section 6.5.2;
 * subgradients jump from side to side instead).
 *
 * @param l1 0 or more
 * @param l2 0 or more
 */
public record Regularisation(double l1, double l2) {
  /** Weights cost nothing. */
  public static final Regularisation NONE = new Regularisation(0, 0);

  public Regularisation {
    if (!(l1 >= 0 && l2 >= 0)) {
      throw new IllegalArgumentException("l1 and l2 must be 0 or more, was " + l1 + ", " + l2);
    }
  }

  /** What the weights cost. */
  public double penalty(Architecture network, double[] parameters) {
    double sizes = 0;
    double squares = 0;
    for (int layer = 0; layer < network.layers(); layer++) {
      for (int i = network.weightOffset(layer); i < network.biasOffset(layer); i++) {
        sizes += Math.abs(parameters[i]);
        squares = Math.fma(parameters[i], parameters[i], squares);
      }
    }
    return l1 * sizes + 0.5 * l2 * squares;
  }

  /** Before the update: {@code dW += l2 W}. */
  public void addTo(double[] gradients, Architecture network, double[] parameters) {
    if (l2 == 0) {
      return;
    }
    for (int layer = 0; layer < network.layers(); layer++) {
      addTo(gradients, parameters, network.weightOffset(layer), network.biasOffset(layer));
    }
  }

  /** The same for the weights from {@code from} up to {@code to}, exclusive. */
  public void addTo(double[] gradients, double[] weights, int from, int to) {
    for (int i = from; l2 != 0 && i < to; i++) {
      gradients[i] += l2 * weights[i];
    }
  }

  /** After the update: {@code W = sign(W) max(|W| - learningRate l1, 0)}. */
  public void shrink(double[] parameters, Architecture network, double learningRate) {
    for (int layer = 0; layer < network.layers(); layer++) {
      shrink(parameters, learningRate, network.weightOffset(layer), network.biasOffset(layer));
    }
  }

  /** The same for the weights from {@code from} up to {@code to}, exclusive. */
  public void shrink(double[] weights, double learningRate, int from, int to) {
    double threshold = learningRate * l1;
    for (int i = from; threshold != 0 && i < to; i++) {
      double size = Math.max(Math.abs(weights[i]) - threshold, 0);
      weights[i] = Math.signum(weights[i]) * size;
    }
  }
}
