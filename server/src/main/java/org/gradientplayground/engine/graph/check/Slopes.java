package org.gradientplayground.engine.graph.check;

import java.util.List;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.tensor.Tensor;

/** The central differences of a graph's output by one element, at several distances. */
final class Slopes {
  /**
   * The distances that are tried, times max(1, |x|), until one is clean. The article's 1e-4 comes
   * first: for exp at 1 it misses by 1.7e-9 of the slope, and rounding costs 1e-12. A smaller one
   * is needed beside a kink or the edge of a domain, such as 0 for the logarithm.
   */
  static final List<Double> DISTANCES = List.of(1e-4, 1e-5, 1e-6, 1e-7);

  /** No power of 2 or 10 from any of the others. */
  private static final double OTHER_DISTANCE = 0.37;

  private static final double STEP = 1e-3;

  /** A distance of fewer roundings of x would be no distance. */
  private static final double LEAST_ULPS = 1024;

  private final ComputationGraph graph;
  private final Tensor[] values;
  private final int node;
  private final int element;
  private final double rounding;
  private final Bug bug;
  private final int most;
  private final Slope best;

  /**
   * @param values of all nodes
   * @param rounding of the output
   * @param most the number of distances, of which the last is kept for {@link #crossCheck}
   */
  Slopes(
      ComputationGraph graph,
      Tensor[] values,
      int node,
      int element,
      double rounding,
      Bug bug,
      int most) {
    this.graph = graph;
    this.values = values;
    this.node = node;
    this.element = element;
    this.rounding = rounding;
    this.bug = bug;
    this.most = most;
    this.best = found();
  }

  private Slope found() {
    double scale = Math.max(1, Math.abs(values[node].at(element)));
    Slope least = null;
    for (double distance : DISTANCES.subList(0, Math.clamp(most - 1, 1, DISTANCES.size()))) {
      Slope slope = at(distance * scale);
      if (slope.isClean(rounding)) {
        return slope;
      }
      least = least == null || slope.missesLessThan(least, rounding) ? slope : least;
    }
    return least;
  }

  /** That of the first clean distance, or the one that misses least; beside a kink the first. */
  Slope best() {
    return best;
  }

  /**
   * That of one more distance, at which a wrong gradient differs too: a smaller one, and so small
   * that by the gradient itself the output moves by a thousandth. sin(10^8 x) turns round so often
   * within the others that the quotients of h and h/2 may agree by chance.
   */
  Slope crossCheck(double backprop) {
    double output = Math.max(1, Math.abs(values[graph.output()].at(0)));
    double h = Math.min(OTHER_DISTANCE * best.h(), STEP * output / Math.abs(backprop));
    return at(Math.max(h, LEAST_ULPS * Math.ulp(values[node].at(element))));
  }

  private Slope at(double h) {
    return Slope.of(graph, values, node, element, h, bug);
  }

  /** Whether one more may be asked for. */
  boolean allowsOneMore() {
    return most > 1;
  }

  double rounding() {
    return rounding;
  }
}
