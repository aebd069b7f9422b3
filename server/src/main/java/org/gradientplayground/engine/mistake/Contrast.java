package org.gradientplayground.engine.mistake;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The wrong version of a piece of code beside the right one, on the same inputs. Both results have
 * one shape.
 */
public record Contrast(Side wrong, Side right) {
  /** Beyond what two orders of the same sums differ by. */
  private static final double NEAR = 1e-12;

  /** The places, in row-by-row order, at which the results are not the same number. */
  public List<Integer> differs() {
    return IntStream.range(0, right.result().size())
        .filter(i -> !isNear(wrong.result().at(i), right.result().at(i)))
        .boxed()
        .toList();
  }

  private static boolean isNear(double one, double other) {
    return Double.compare(one, other) == 0
        || Math.abs(one - other) <= NEAR * Math.max(Math.abs(one), Math.abs(other));
  }
}
