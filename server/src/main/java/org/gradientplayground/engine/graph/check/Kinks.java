package org.gradientplayground.engine.graph.check;

import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.op.Abs;
import org.gradientplayground.engine.graph.op.IdentityWithLoss;
import org.gradientplayground.engine.graph.op.Max;
import org.gradientplayground.engine.graph.op.Min;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Relu;
import org.gradientplayground.engine.loss.MeanAbsoluteError;
import org.gradientplayground.engine.tensor.Broadcast;
import org.gradientplayground.engine.tensor.Tensor;

/** Whether a kink lies between two points: where ReLU, |x|, max, min or |y - t| has no slope. */
final class Kinks {
  private Kinks() {}

  /** Whether any operation is on another side of its kink with these values than with those. */
  static boolean between(ComputationGraph graph, Tensor[] these, Tensor[] those) {
    return graph.operations().stream()
        .filter(node -> graph.isOnTheWay(node.index()) && hasKink(node.op().orElseThrow()))
        .anyMatch(node -> !sides(node, these).equals(sides(node, those)));
  }

  private static boolean hasKink(Op op) {
    return switch (op) {
      case Relu _, Abs _, Max _, Min _ -> true;
      case IdentityWithLoss loss -> loss.cost() instanceof MeanAbsoluteError;
      default -> false;
    };
  }

  /** -1, 0 or 1 for each element: on which side of the kink it is. */
  private static Tensor sides(Node node, Tensor[] values) {
    Tensor a = values[node.inputs().getFirst()];
    return node.inputs().size() == 1
        ? a.map(Math::signum).map(each -> each + 0.0)
        : Broadcast.zip(a, values[node.inputs().getLast()], (x, y) -> Math.signum(x - y) + 0.0);
  }
}
