package org.gradientplayground.engine.graph.check;

import java.util.List;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.PassRules;
import org.gradientplayground.engine.tensor.Tensor;

/** Backpropagation through a graph against central differences of it. */
public record GraphCheck(List<CheckedNode> nodes) {
  public static GraphCheck ofLeaves(ComputationGraph graph, List<Tensor> leaves, PassRules rules) {
    throw new UnsupportedOperationException();
  }

  public static GraphCheck ofAllNodes(
      ComputationGraph graph, List<Tensor> leaves, PassRules rules) {
    throw new UnsupportedOperationException();
  }

  public Verdict verdict() {
    throw new UnsupportedOperationException();
  }
}
