package org.gradientplayground.engine.training;

/**
 * A layer between inputs and outputs.
 *
 * @param neurons how many numbers it gives, 1 or more
 */
public record HiddenLayer(int neurons, Activation activation) {
  public HiddenLayer {
    if (neurons < 1) {
      throw new IllegalArgumentException("neurons must be 1 or more, was " + neurons);
    }
  }
}
