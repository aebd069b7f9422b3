package org.gradientplayground.run;

import java.util.OptionalInt;

/**
 * One weight or bias set by hand.
 *
 * @param layer from 1
 * @param from the input of the layer, from 0; empty for a bias
 * @param to the neuron, from 0
 * @param value what it becomes
 */
public record ParameterEdit(int layer, OptionalInt from, int to, double value) {
  /** Which parameter it is. */
  ParameterPlace place() {
    return new ParameterPlace(layer, from, to);
  }
}
