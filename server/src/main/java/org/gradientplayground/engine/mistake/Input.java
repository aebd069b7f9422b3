package org.gradientplayground.engine.mistake;

import org.gradientplayground.engine.tensor.Tensor;

/**
 * A number, or an array of numbers of a fixed shape, that a learner may change.
 *
 * @param name of the input
 * @param smallest the least that each number may be
 * @param largest the most
 * @param whole whether only whole numbers make sense
 * @param usual the numbers with which the mistake shows at once
 */
public record Input(String name, double smallest, double largest, boolean whole, Tensor usual) {
  static Input number(String name, double smallest, double largest, double usual) {
    return new Input(name, smallest, largest, false, Tensor.scalar(usual));
  }

  static Input whole(String name, int smallest, int largest, int usual) {
    return new Input(name, smallest, largest, true, Tensor.scalar(usual));
  }

  static Input numbers(String name, double smallest, double largest, double... usual) {
    return new Input(name, smallest, largest, false, Tensor.vector(usual));
  }

  static Input wholes(String name, int smallest, int largest, double... usual) {
    return new Input(name, smallest, largest, true, Tensor.vector(usual));
  }

  static Input matrix(String name, double smallest, double largest, double[]... usual) {
    return new Input(name, smallest, largest, false, Tensor.matrix(usual));
  }

  /** Whether a number is within its bounds; NaN never is. */
  public boolean holds(double value) {
    return value >= smallest && value <= largest;
  }
}
