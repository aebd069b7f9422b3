package org.gradientplayground.engine.graph.layout;

import java.util.Arrays;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Node.Kind;

/**
 * The column of each node: an operation stands one behind the last of its operands, a leaf or
 * constant just before its first use, so that lines are short. So does an operation whose first use
 * is far: of a sum of hundreds of products each product stands beside its sign, and not all of them
 * in one column.
 */
final class Layering {
  /**
   * Up to nine products of a sum, or terms of a polynomial, stand below each other, as in a book.
   */
  private static final int FAR = 8;

  private Layering() {}

  /** One number per node, from 0 on. */
  static int[] of(ComputationGraph graph) {
    var layers = new int[graph.nodes().size()];
    for (Node node : graph.operations()) {
      for (int input : node.inputs()) {
        layers[node.index()] = Math.max(layers[node.index()], layers[input] + 1);
      }
    }
    var firstUse = new int[layers.length];
    Arrays.fill(firstUse, Integer.MAX_VALUE);
    for (Node node : graph.nodes().reversed()) {
      int use = firstUse[node.index()];
      boolean used = use < layers.length;
      boolean movable = node.kind() != Kind.OPERATION || use - layers[node.index()] > FAR;
      if (used && movable) {
        layers[node.index()] = use - 1;
      }
      for (int input : node.inputs()) {
        firstUse[input] = Math.min(firstUse[input], layers[node.index()]);
      }
    }
    return layers;
  }
}
