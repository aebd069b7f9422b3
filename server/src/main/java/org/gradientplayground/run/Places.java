package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/** The place of an element row by row, and its index on each axis. */
final class Places {
  private Places() {}

  /** The place of the element with these indices, which are within the tensor. */
  static int of(Tensor tensor, List<Integer> indices) {
    int place = 0;
    for (int axis = 0; axis < tensor.rank(); axis++) {
      place = place * tensor.length(axis) + indices.get(axis);
    }
    return place;
  }

  /** The index on each axis of the element at a place. */
  static List<Integer> indices(Tensor tensor, int place) {
    var indices = new ArrayList<Integer>();
    int left = place;
    for (int axis = tensor.rank() - 1; axis >= 0; axis--) {
      indices.addFirst(left % tensor.length(axis));
      left /= tensor.length(axis);
    }
    return indices;
  }
}
