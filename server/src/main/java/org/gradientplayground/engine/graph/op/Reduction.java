package org.gradientplayground.engine.graph.op;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gradientplayground.engine.tensor.Tensor;

/** Sums along one axis or over all elements, in ascending order, and the way back. */
final class Reduction {
  private final int[] shape;
  private final int inner;
  private final int length;

  /**
   * @param axis the axis that is summed, a negative one counting from the last; none for all
   * @throws IllegalArgumentException if the tensor has no such axis
   */
  Reduction(String name, Tensor tensor, OptionalInt axis) {
    shape = tensor.shape();
    if (axis.isEmpty()) {
      inner = 1;
      length = tensor.size();
      return;
    }
    int summed = place(axis.getAsInt());
    if (summed < 0 || summed >= shape.length) {
      throw new IllegalArgumentException(
          name + ": shape " + tensor + " has no axis " + axis.getAsInt());
    }
    int step = 1;
    for (int each = summed + 1; each < shape.length; each++) {
      step *= shape[each];
    }
    inner = step;
    length = shape[summed];
  }

  /** The number of elements that make one sum. */
  int length() {
    return length;
  }

  /** The sums; their shape lacks the summed axis or keeps it with the length 1. */
  Tensor sum(Tensor tensor, OptionalInt axis, boolean keepDims) {
    var sums = new double[length == 0 ? 0 : tensor.size() / length];
    for (int i = 0; i < tensor.size(); i++) {
      sums[sumOf(i)] += tensor.at(i);
    }
    return Tensor.of(reducedShape(axis, keepDims), sums);
  }

  /** A tensor of the original shape in which each element is that of its sum. */
  Tensor spread(Tensor sums) {
    int size = 1;
    for (int each : shape) {
      size *= each;
    }
    var spread = new double[size];
    for (int i = 0; i < size; i++) {
      spread[i] = sums.at(sumOf(i));
    }
    return Tensor.of(shape, spread);
  }

  /** The place of the sum that the element at place {@code i} is a part of. */
  int sumOf(int i) {
    return i / (inner * length) * inner + i % inner;
  }

  /** The places of the elements of one sum, ascending. */
  List<Integer> elementsOf(int sum) {
    int first = sum / inner * inner * length + sum % inner;
    return IntStream.range(0, length).mapToObj(i -> first + i * inner).toList();
  }

  private int[] reducedShape(OptionalInt axis, boolean keepDims) {
    if (axis.isEmpty() && !keepDims) {
      return new int[0];
    }
    int summed = axis.isEmpty() ? -1 : place(axis.getAsInt());
    var reduced = new int[keepDims ? shape.length : shape.length - 1];
    int next = 0;
    for (int each = 0; each < shape.length; each++) {
      boolean gone = axis.isEmpty() || each == summed;
      if (gone && keepDims) {
        reduced[next++] = 1;
      } else if (!gone) {
        reduced[next++] = shape[each];
      }
    }
    return reduced;
  }

  private int place(int axis) {
    return axis < 0 ? axis + shape.length : axis;
  }
}
