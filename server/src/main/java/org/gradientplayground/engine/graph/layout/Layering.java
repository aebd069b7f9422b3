package org.gradientplayground.engine.graph.layout;

import java.util.Arrays;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Node.Kind;

/**
 * The column of each node: an operation stands one behind the last of its operands, a leaf or
 * constant just before its first use, so that lines are short.
 */
final class Layering {
  private Layering() {}

  /** One number per node, from 0 on. */
  static int[] of(ComputationGraph graph) {
    var layers = new int[graph.nodes().size()];
    var firstUse = new int[layers.length];
    Arrays.fill(firstUse, Integer.MAX_VALUE);
    for (Node node : graph.operations()) {
      for (int input : node.inputs()) {
        layers[node.index()] = Math.max(layers[node.index()], layers[input] + 1);
      }
      for (int input : node.inputs()) {
        firstUse[input] = Math.min(firstUse[input], layers[node.index()]);
      }
    }
    for (Node node : graph.nodes()) {
      boolean movable = node.kind() != Kind.OPERATION && firstUse[node.index()] < layers.length;
      if (movable) {
        layers[node.index()] = firstUse[node.index()] - 1;
      }
    }
    return layers;
  }
}
