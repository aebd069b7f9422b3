package org.gradientplayground.engine.graph.layout;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;

/**
 * Where the nodes of a graph stand when it is drawn from left to right: the same for the same
 * graph, no two nodes nearer than a slot or a layer, few crossings, lines as straight as can be.
 *
 * @param nodes the place of each node
 * @param edges the line into each slot of each operation, in the order of the operations
 * @param width the largest x
 * @param height the largest y of a node or bend
 */
public record Layout(List<Point> nodes, List<Edge> edges, double width, double height) {
  /**
   * A place.
   *
   * @param x in layers, from 0 at the left
   * @param y in slots, from 0 at the top
   */
  public record Point(double x, double y) {}

  /**
   * The line from an operand to an operation.
   *
   * @param points from node to node, with a bend in each layer between
   */
  public record Edge(int from, int to, int slot, List<Point> points) {
    public Edge {
      points = List.copyOf(points);
    }
  }

  public Layout {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** The layout of a graph. */
  public static Layout of(ComputationGraph graph) {
    var layered = new LayeredGraph(graph);
    new Crossings(layered.layers()).reduce();
    new Heights(layered.layers()).assign();
    List<Point> nodes =
        graph.nodes().stream().map(node -> point(layered.node(node.index()))).toList();
    var edges = new ArrayList<Edge>();
    for (Node node : graph.operations()) {
      for (int slot = 0; slot < node.inputs().size(); slot++) {
        int from = node.inputs().get(slot);
        List<Point> points = layered.line(from, node.index()).stream().map(Layout::point).toList();
        edges.add(new Edge(from, node.index(), slot, points));
      }
    }
    double height =
        layered.layers().stream().mapToDouble(layer -> layer.getLast().y).max().orElse(0);
    return new Layout(nodes, edges, layered.layers().size() - 1, height);
  }

  private static Point point(Vertex vertex) {
    return new Point(vertex.layer, vertex.y);
  }
}
