package org.gradientplayground.golden;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/** A tensor as a number or as lists in lists, the form it has in JSON. */
final class Nested {
  private Nested() {}

  static Object of(Tensor tensor) {
    return of(tensor, 0, 0, tensor.size());
  }

  private static Object of(Tensor tensor, int axis, int from, int size) {
    if (axis == tensor.rank()) {
      return tensor.at(from);
    }
    List<Object> parts = new ArrayList<>();
    int length = tensor.length(axis);
    for (int i = 0; i < length; i++) {
      parts.add(of(tensor, axis + 1, from + i * (size / length), size / length));
    }
    return parts;
  }
}
