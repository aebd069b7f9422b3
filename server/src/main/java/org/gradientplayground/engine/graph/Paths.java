package org.gradientplayground.engine.graph;

import java.math.BigInteger;
import java.util.List;

/** All ways from a leaf of a scalar graph to its output. */
public record Paths(BigInteger count, List<Path> shown, double sum) {
  public static Paths of(Pass pass, int leaf, int most) {
    throw new UnsupportedOperationException();
  }
}
