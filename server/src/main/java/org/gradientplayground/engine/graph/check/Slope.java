package org.gradientplayground.engine.graph.check;

import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Evaluation;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The central difference of a graph's output by one element of a node.
 *
 * @param numeric (f(x + h) - f(x - h)) / 2h
 * @param curvature |this - the same with h/2|: what the distance h costs is 4/3 of it, because the
 *     error falls with h^2
 * @param kink whether a kink lies between x - h and x + h
 */
record Slope(double h, double numeric, double curvature, boolean kink) {

  static Slope of(
      ComputationGraph graph, Tensor[] values, int node, int element, double h, Bug bug) {
    Tensor[] plus = moved(graph, values, node, element, h, bug);
    Tensor[] minus = moved(graph, values, node, element, -h, bug);
    double whole = quotient(graph, plus, minus, node, element);
    double half =
        quotient(
            graph,
            moved(graph, values, node, element, h / 2, bug),
            moved(graph, values, node, element, -h / 2, bug),
            node,
            element);
    return new Slope(h, whole, Math.abs(whole - half), Kinks.between(graph, minus, plus));
  }

  private static Tensor[] moved(
      ComputationGraph graph, Tensor[] values, int node, int element, double distance, Bug bug) {
    double here = values[node].at(element);
    return Evaluation.with(graph, values, node, values[node].with(element, here + distance), bug);
  }

  /** Divided by the distance as it was rounded, not as it was meant. */
  private static double quotient(
      ComputationGraph graph, Tensor[] plus, Tensor[] minus, int node, int element) {
    int output = graph.output();
    double distance = plus[node].at(element) - minus[node].at(element);
    return (plus[output].at(0) - minus[output].at(0)) / distance;
  }

  /** Whether it can be relied on to 1e-4, or to the rounding of the output. */
  boolean isClean(double rounding) {
    return Double.isFinite(numeric)
        && !kink
        && curvature <= 1e-4 * Math.abs(numeric) + rounding / h;
  }
}
