package org.gradientplayground.engine.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How many contributions each node of a graph receives. */
final class FanOut {
  private FanOut() {}

  /** One number per node. */
  static List<Integer> of(ComputationGraph graph) {
    var received = new ArrayList<>(Collections.nCopies(graph.nodes().size(), 0));
    for (Node node : graph.operations()) {
      for (int slot = 0; slot < node.inputs().size(); slot++) {
        if (graph.handsBack(node.index(), slot)) {
          received.set(node.inputs().get(slot), received.get(node.inputs().get(slot)) + 1);
        }
      }
    }
    return received;
  }
}
