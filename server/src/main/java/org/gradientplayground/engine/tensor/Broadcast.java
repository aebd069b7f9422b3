package org.gradientplayground.engine.tensor;

import java.util.function.DoubleBinaryOperator;

/**
 * Arithmetic of tensors of unlike shapes, by NumPy's rule: shapes are compared from the last axis
 * on; an axis that is missing or has the length 1 is repeated along the other's.
 */
public final class Broadcast {
  private Broadcast() {}

  /**
   * Each element of {@code a} combined with that of {@code b} at the same place, both repeated to
   * the common shape.
   *
   * @throws IllegalArgumentException if the shapes have none
   */
  public static Tensor zip(Tensor a, Tensor b, DoubleBinaryOperator function) {
    int[] shape = commonShape(a, b);
    return repeated(a, shape).zip(repeated(b, shape), function);
  }

  /**
   * What is left of a gradient for the tensor that was repeated to its shape: the sum over the
   * repetitions.
   *
   * @param shape the shape that was repeated
   */
  public static Tensor sumTo(Tensor gradient, int... shape) {
    int size = 1;
    for (int length : shape) {
      size *= length;
    }
    var sums = new double[size];
    for (int i = 0; i < gradient.size(); i++) {
      sums[source(i, gradient.shape(), shape)] += gradient.at(i);
    }
    return Tensor.of(shape, sums);
  }

  private static int[] commonShape(Tensor a, Tensor b) {
    int[] longer = (a.rank() >= b.rank() ? a : b).shape();
    int[] shorter = (a.rank() >= b.rank() ? b : a).shape();
    int missing = longer.length - shorter.length;
    for (int axis = 0; axis < shorter.length; axis++) {
      if (longer[missing + axis] == 1) {
        longer[missing + axis] = shorter[axis];
      } else if (shorter[axis] != 1 && shorter[axis] != longer[missing + axis]) {
        throw new IllegalArgumentException("broadcast: shapes " + a + " and " + b + " do not fit");
      }
    }
    return longer;
  }

  private static Tensor repeated(Tensor tensor, int[] shape) {
    int size = 1;
    for (int length : shape) {
      size *= length;
    }
    var values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = tensor.at(source(i, shape, tensor.shape()));
    }
    return Tensor.of(shape, values);
  }

  /** The place in {@code from} of the element that is repeated at a place in {@code shape}. */
  public static int source(int place, int[] shape, int[] from) {
    int missing = shape.length - from.length;
    int source = 0;
    int step = 1;
    int left = place;
    for (int axis = shape.length - 1; axis >= missing; axis--) {
      int length = from[axis - missing];
      source += (length == 1 ? 0 : left % shape[axis]) * step;
      step *= length;
      left /= shape[axis];
    }
    return source;
  }
}
