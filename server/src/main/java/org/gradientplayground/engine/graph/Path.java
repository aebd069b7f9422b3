package org.gradientplayground.engine.graph;

import java.util.List;

/**
 * One way from a leaf to the output, and the product of the local derivatives along it.
 *
 * @param edges from the leaf on
 */
public record Path(List<Edge> edges, double product) {
  /**
   * One step of a way.
   *
   * @param from the operand
   * @param to the operation
   * @param slot where the operand stands
   * @param local d(to)/d(from) through this slot
   */
  public record Edge(int from, int to, int slot, double local) {}

  public Path {
    edges = List.copyOf(edges);
  }
}
