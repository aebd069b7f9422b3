package org.gradientplayground.run;

import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.training.Architecture;

/**
 * Finds the first quantity of an iteration that is not finite, in the order in which they come
 * about: loss, gradients from the last layer back to the first, parameters, optimizer. Its name is
 * that of the book with the layer from 1: loss, dW2, db2, W1, b1, and for what an optimizer
 * remembers the name of its array in front, as in vW1.
 */
final class FiniteIteration {
  private FiniteIteration() {}

  /** The name, where the loss or the norm of the gradients is known not to be finite. */
  static String firstLost(Architecture network, double loss, double[] gradients) {
    if (!Double.isFinite(loss)) {
      return "loss";
    }
    for (int layer = network.layers() - 1; layer >= 0; layer--) {
      if (!isFinite(gradients, network.weightOffset(layer), network.biasOffset(layer))) {
        return "dW" + (layer + 1);
      }
      if (!isFinite(gradients, network.biasOffset(layer), network.weightOffset(layer + 1))) {
        return "db" + (layer + 1);
      }
    }
    // Each is finite, but not the norm of all.
    return "dW" + network.layers();
  }

  /** The name; null if all are finite. */
  static String firstLost(Architecture network, double[] parameters, OptimizerState optimizer) {
    String lost = firstLost(network, "", parameters);
    for (int k = 0; k < optimizer.names().size() && lost == null; k++) {
      for (int i = 0; i < parameters.length; i++) {
        if (!Double.isFinite(optimizer.element(k, i))) {
          return firstLost(network, optimizer.names().get(k), optimizer.array(k));
        }
      }
    }
    return lost;
  }

  private static String firstLost(Architecture network, String array, double[] values) {
    if (isFinite(values, 0, values.length)) {
      return null;
    }
    for (int layer = 0; layer < network.layers(); layer++) {
      if (!isFinite(values, network.weightOffset(layer), network.biasOffset(layer))) {
        return array + "W" + (layer + 1);
      }
      if (!isFinite(values, network.biasOffset(layer), network.weightOffset(layer + 1))) {
        return array + "b" + (layer + 1);
      }
    }
    return null;
  }

  private static boolean isFinite(double[] values, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Double.isFinite(values[i])) {
        return false;
      }
    }
    return true;
  }
}
