package org.gradientplayground.engine.graph;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gradientplayground.engine.graph.Path.Edge;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The chain rule, way by way: the derivative of the output by a leaf is the sum over all ways from
 * the leaf to the output of the product of the local derivatives along each.
 *
 * <p>Ways can be many: 40 doublings in a row have 2^40. They are counted node by node, not walked;
 * and their sum is found in the same manner, from the leaf on: the sum for a node is that of its
 * operands' sums times the local derivatives.
 *
 * @param count the number of ways
 * @param shown the first of them
 * @param sum of the products of all ways: the gradient, but for rounding
 */
public record Paths(BigInteger count, List<Path> shown, double sum) {
  /** 64 ways: more nobody reads. */
  public static final int MOST_SHOWN = 64;

  public Paths {
    shown = List.copyOf(shown);
  }

  /**
   * The ways from a leaf to the output.
   *
   * @param pass one through a graph of single numbers, whose values have been computed
   * @param leaf the index of a leaf, or of any other node
   * @param most the number of ways to show
   * @throws IllegalArgumentException if an operation on the way works on more than single numbers
   */
  public static Paths of(Pass pass, int leaf, int most) {
    ComputationGraph graph = pass.graph();
    var counts = new BigInteger[graph.nodes().size()];
    var sums = new double[graph.nodes().size()];
    for (Node node : graph.nodes()) {
      boolean start = node.index() == leaf;
      counts[node.index()] = start ? BigInteger.ONE : BigInteger.ZERO;
      sums[node.index()] = start ? 1 : 0;
      for (Edge edge : start ? List.<Edge>of() : edgesInto(pass, node, counts)) {
        counts[node.index()] = counts[node.index()].add(counts[edge.from()]);
        sums[node.index()] += edge.local() * sums[edge.from()];
      }
    }
    return new Paths(counts[graph.output()], shown(pass, leaf, most, counts), sums[graph.output()]);
  }

  /** The edges into a node from operands that a way leads to. */
  private static List<Edge> edgesInto(Pass pass, Node node, BigInteger[] counts) {
    var edges = new ArrayList<Edge>();
    for (int slot = 0; slot < node.inputs().size(); slot++) {
      int from = node.inputs().get(slot);
      if (counts[from].signum() > 0 && node.op().orElseThrow().differentiable(slot)) {
        edges.add(new Edge(from, node.index(), slot, local(pass, node, slot)));
      }
    }
    return edges;
  }

  private static double local(Pass pass, Node node, int slot) {
    List<Tensor> operands =
        node.inputs().stream().map(input -> pass.value(input).orElseThrow()).toList();
    Tensor output = pass.value(node.index()).orElseThrow();
    Tensor local =
        pass.rules()
            .bug()
            .local(node.op().orElseThrow(), operands, output)
            .orElseThrow(() -> noScalar(node))
            .get(slot);
    if (local.size() != 1) {
      throw noScalar(node);
    }
    return local.at(0);
  }

  private static IllegalArgumentException noScalar(Node node) {
    return new IllegalArgumentException(
        "node " + node.index() + ", " + node.op().orElseThrow().name() + ", is no single number");
  }

  /** Depth first from the output back, the first slot first, with a stack of our own. */
  private static List<Path> shown(Pass pass, int leaf, int most, BigInteger[] counts) {
    ComputationGraph graph = pass.graph();
    var paths = new ArrayList<Path>();
    Deque<Way> open = new ArrayDeque<>();
    if (counts[graph.output()].signum() > 0) {
      open.push(new Way(graph.output(), null, null));
    }
    while (!open.isEmpty() && paths.size() < most) {
      Way way = open.pop();
      if (way.at() == leaf) {
        paths.add(way.path());
        continue;
      }
      for (Edge edge : edgesInto(pass, graph.node(way.at()), counts).reversed()) {
        open.push(new Way(edge.from(), edge, way));
      }
    }
    return paths;
  }

  /** A way from a node to the output: its first edge, then the rest. */
  private record Way(int at, Edge edge, Way rest) {
    Path path() {
      var edges = new ArrayList<Edge>();
      double product = 1;
      for (Way each = this; each.edge() != null; each = each.rest()) {
        edges.add(each.edge());
        product *= each.edge().local();
      }
      return new Path(edges, product);
    }
  }
}
