package org.gradientplayground.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.gradientplayground.engine.tensor.Tensor;

/** A tensor as a number or as lists in lists, the form it has in JSON. */
final class Nested {
  private Nested() {}

  static Object of(Tensor tensor) {
    return map(tensor, each -> each);
  }

  /** The same with something else made of each number. */
  static Object map(Tensor tensor, DoubleFunction<?> function) {
    return map(tensor, function, 0, 0, tensor.size());
  }

  private static Object map(
      Tensor tensor, DoubleFunction<?> function, int axis, int from, int size) {
    if (axis == tensor.rank()) {
      return function.apply(tensor.at(from));
    }
    List<Object> parts = new ArrayList<>();
    int length = tensor.length(axis);
    for (int i = 0; i < length; i++) {
      parts.add(map(tensor, function, axis + 1, from + i * (size / length), size / length));
    }
    return parts;
  }
}
