package org.gradientplayground.engine.graph.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;

/** A graph whose lines lead from each layer to the next only, through bends where they are long. */
final class LayeredGraph {
  private final List<Vertex> nodes = new ArrayList<>();
  private final List<List<Vertex>> layers = new ArrayList<>();

  /** The bends of the lines from each node, from the layer behind it on. */
  private final Map<Integer, List<Vertex>> bends = new HashMap<>();

  LayeredGraph(ComputationGraph graph) {
    int[] layerOf = Layering.of(graph);
    for (Node node : graph.nodes()) {
      nodes.add(add(layerOf[node.index()], false));
    }
    for (Node node : graph.operations()) {
      for (int input : node.inputs()) {
        lastBefore(input, layerOf[node.index()]).leadsTo(nodes.get(node.index()));
      }
    }
  }

  /** The vertices of each layer, from top to bottom. */
  List<List<Vertex>> layers() {
    return layers;
  }

  /** The vertex of a node. */
  Vertex node(int index) {
    return nodes.get(index);
  }

  /** The vertices on the line between two nodes, both included. */
  List<Vertex> line(int from, int to) {
    var line = new ArrayList<Vertex>();
    line.add(nodes.get(from));
    int between = nodes.get(to).layer - nodes.get(from).layer - 1;
    line.addAll(bends.getOrDefault(from, List.of()).subList(0, between));
    line.add(nodes.get(to));
    return line;
  }

  private Vertex add(int layer, boolean bend) {
    while (layers.size() <= layer) {
      layers.add(new ArrayList<>());
    }
    var vertex = new Vertex(layer, layers.get(layer).size(), bend);
    layers.get(layer).add(vertex);
    return vertex;
  }

  /** The bend of a node's line in the layer before the given one, or the node itself. */
  private Vertex lastBefore(int from, int layer) {
    Vertex node = nodes.get(from);
    List<Vertex> line = bends.computeIfAbsent(from, _ -> new ArrayList<>());
    while (node.layer + line.size() < layer - 1) {
      Vertex bend = add(node.layer + line.size() + 1, true);
      (line.isEmpty() ? node : line.getLast()).leadsTo(bend);
      line.add(bend);
    }
    int between = layer - node.layer - 1;
    return between == 0 ? node : line.get(between - 1);
  }
}
