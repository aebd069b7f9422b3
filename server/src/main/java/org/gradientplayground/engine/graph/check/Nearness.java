package org.gradientplayground.engine.graph.check;

import java.util.OptionalInt;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * When two numbers are taken for the same.
 *
 * @param tolerance the largest relative difference; beside it, 1e-12 of the largest element, or of
 *     1, for elements that are 0 but for rounding
 */
record Nearness(double tolerance) {
  /** The first element in which two tensors of one shape differ; empty if there is none. */
  OptionalInt firstDifference(Tensor a, Tensor b) {
    double rounding = 1e-12 * Math.max(1, Math.max(a.largestSize(), b.largestSize()));
    for (int i = 0; i < a.size(); i++) {
      double size = Math.max(Math.abs(a.at(i)), Math.abs(b.at(i)));
      boolean near = Math.abs(a.at(i) - b.at(i)) <= tolerance * size + rounding;
      if (a.at(i) != b.at(i) && !near) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
