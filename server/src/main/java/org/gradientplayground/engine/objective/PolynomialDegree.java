package org.gradientplayground.engine.objective;

import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.op.Add;
import org.gradientplayground.engine.graph.op.Div;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.Neg;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Pow;
import org.gradientplayground.engine.graph.op.Square;
import org.gradientplayground.engine.graph.op.Sub;
import org.gradientplayground.engine.tensor.Tensor;

/** Of which degree a graph is as a polynomial of its leaves, told from its operations. */
final class PolynomialDegree {
  /** A graph that is no polynomial, or one of a degree that nobody asks for. */
  static final int NONE = 1_000;

  private PolynomialDegree() {}

  /** An upper bound: terms may cancel out. {@link #NONE} where there is no telling. */
  static int of(ComputationGraph graph) {
    var degrees = new int[graph.nodes().size()];
    for (Node node : graph.nodes()) {
      degrees[node.index()] =
          switch (node.kind()) {
            case INPUT, PARAMETER -> 1;
            case CONSTANT -> 0;
            case OPERATION -> Math.min(NONE, of(graph, node, degrees));
          };
    }
    return degrees[graph.output()];
  }

  private static int of(ComputationGraph graph, Node node, int[] degrees) {
    Op op = node.op().orElseThrow();
    int first = degrees[node.inputs().getFirst()];
    int second = degrees[node.inputs().getLast()];
    return switch (op) {
      case Add _, Sub _ -> Math.max(first, second);
      case Neg _ -> first;
      case Mul _ -> first + second;
      case Square _ -> 2 * first;
      case Div _ -> second == 0 ? first : NONE;
      case Pow _ -> power(first, graph.constant(node.inputs().getLast()).orElse(null));
      default -> first == 0 && second == 0 ? 0 : NONE;
    };
  }

  private static int power(int base, Tensor exponent) {
    if (exponent == null) {
      return NONE;
    }
    double number = exponent.at(0);
    boolean whole = number == Math.rint(number) && number >= 0 && number <= NONE;
    return base == 0 ? 0 : whole ? base * (int) number : NONE;
  }
}
