package org.gradientplayground.engine.graph.layout;

import java.util.List;
import org.gradientplayground.engine.graph.ComputationGraph;

/** Where the nodes of a graph stand when it is drawn from left to right. */
public record Layout(List<Point> nodes, List<Edge> edges, double width, double height) {
  /** A place: x in layers, y in slots. */
  public record Point(double x, double y) {}

  /** The line from an operand to an operation, node to node. */
  public record Edge(int from, int to, int slot, List<Point> points) {
    public Edge {
      points = List.copyOf(points);
    }
  }

  public Layout {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  public static Layout of(ComputationGraph graph) {
    throw new UnsupportedOperationException();
  }
}
