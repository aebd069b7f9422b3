package org.gradientplayground.engine.graph;

import java.util.List;
import org.gradientplayground.engine.graph.Node.Kind;
import org.gradientplayground.engine.tensor.Tensor;

/** The values of a graph without its gradients, as often as one likes. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * The value of every node.
   *
   * @param leaves one value for each of {@link ComputationGraph#leaves}
   * @param bug a mistake that may change a value
   */
  public static Tensor[] values(ComputationGraph graph, List<Tensor> leaves, Bug bug) {
    var values = new Tensor[graph.nodes().size()];
    int leaf = 0;
    for (Node node : graph.nodes()) {
      values[node.index()] =
          switch (node.kind()) {
            case INPUT, PARAMETER -> leaves.get(leaf++);
            case CONSTANT -> graph.constant(node.index()).orElseThrow();
            case OPERATION -> bug.forward(node.op().orElseThrow(), operands(node, values));
          };
    }
    return values;
  }

  /** The values once one node has another value than it was given or computed. */
  public static Tensor[] with(
      ComputationGraph graph, Tensor[] values, int changed, Tensor value, Bug bug) {
    Tensor[] all = values.clone();
    var touched = new boolean[all.length];
    all[changed] = value;
    touched[changed] = true;
    for (int i = changed + 1; i < all.length; i++) {
      Node node = graph.node(i);
      touched[i] = node.inputs().stream().anyMatch(input -> touched[input]);
      if (touched[i] && node.kind() == Kind.OPERATION) {
        all[i] = bug.forward(node.op().orElseThrow(), operands(node, all));
      }
    }
    return all;
  }

  static List<Tensor> operands(Node node, Tensor[] values) {
    return node.inputs().stream().map(input -> values[input]).toList();
  }
}
