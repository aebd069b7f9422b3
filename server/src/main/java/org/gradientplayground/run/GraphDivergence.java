package org.gradientplayground.run;

import java.util.Optional;
import java.util.OptionalDouble;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.NonFinite;
import org.gradientplayground.engine.graph.Operation;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.Phase;
import org.gradientplayground.engine.tensor.Tensor;

/** What is told of a backpropagation whose next step is not finite. */
final class GraphDivergence {
  private GraphDivergence() {}

  /**
   * Of an operation of a pass: named by the node whose value was lost, {@code grad} in front of it
   * for its gradient. The last value is what went into the operation: the norm of its first
   * operand, or of the gradient it had to hand back.
   *
   * @param step the last one whose numbers are finite
   */
  static Outcome of(long step, Pass pass) {
    NonFinite lost = pass.firstNonFinite().orElseThrow();
    String name = name(pass.graph().node(lost.node()));
    Optional<Operation> latest = pass.latest();
    return outcome(
        step,
        lost.phase() == Phase.BACKWARD ? "grad " + name : name,
        latest.flatMap(it -> it.upstream().or(() -> it.operands().stream().findFirst())));
  }

  /** Of the update of a parameter; the last value is that before. */
  static Outcome of(long step, Node parameter, ParameterUpdate update) {
    return outcome(step, name(parameter), Optional.of(update.before()));
  }

  /** The label; of a node without one the operation and the number of the node, as in mul 7. */
  private static String name(Node node) {
    return node.label().isEmpty()
        ? node.op().map(it -> it.name() + " ").orElse("") + node.index()
        : node.label();
  }

  private static Outcome outcome(long step, String quantity, Optional<Tensor> last) {
    double value = last.map(GraphDivergence::size).orElse(0.0);
    return new Outcome.Diverged(
        step, Outcome.Cause.NON_FINITE, quantity, value, OptionalDouble.empty(), Optional.empty());
  }

  private static double size(Tensor tensor) {
    double[] values = tensor.toArray();
    return values.length == 1
        ? values[0]
        : Math.min(Double.MAX_VALUE, Norm.of(values, 0, values.length));
  }
}
