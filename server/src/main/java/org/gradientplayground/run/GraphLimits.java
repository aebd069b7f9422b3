package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.op.Affine;
import org.gradientplayground.engine.graph.op.Binary;
import org.gradientplayground.engine.graph.op.Dot;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * How large the tensors of a graph may get: found out by going forward once, each operation only
 * after it is known that its result is small enough.
 */
final class GraphLimits {
  /**
   * The most products of one operation, which cannot be broken off: 16 million take about 20 ms of
   * a core, forward, and twice that backward.
   */
  static final long MOST_PRODUCTS = 16_000_000;

  private final String path;
  private final ComputationGraph graph;
  private final int mostElements;
  private long work;

  /**
   * @param path of the member that the graph was made of
   * @param mostElements of one tensor
   */
  GraphLimits(String path, ComputationGraph graph, int mostElements) {
    this.path = path;
    this.graph = graph;
    this.mostElements = mostElements;
  }

  /**
   * The value of each node.
   *
   * @throws InvalidSpec {@code tooLarge}, {@code tooMuchWork}, {@code shapeMismatch} or {@code
   *     notScalar}
   */
  List<Tensor> values(List<Tensor> leaves) {
    var values = new ArrayList<Tensor>();
    int leaf = 0;
    for (Node node : graph.nodes()) {
      values.add(
          switch (node.kind()) {
            case INPUT, PARAMETER -> leaves.get(leaf++);
            case CONSTANT -> graph.constant(node.index()).orElseThrow();
            case OPERATION -> result(node, node.inputs().stream().map(values::get).toList());
          });
    }
    Tensor output = values.get(graph.output());
    if (output.size() != 1) {
      throw new InvalidSpec("notScalar", path, output.toString());
    }
    return values;
  }

  private Tensor result(Node node, List<Tensor> operands) {
    Op op = node.op().orElseThrow();
    try {
      long elements = elements(op, operands);
      if (elements > mostElements) {
        throw new InvalidSpec("tooLarge", path, op.name(), elements, mostElements);
      }
      long products = elements * inner(op, operands);
      if (products > MOST_PRODUCTS) {
        throw new InvalidSpec("tooMuchWork", path, op.name(), products, MOST_PRODUCTS);
      }
      work += 3 * products;
      return op.forward(operands);
    } catch (IllegalArgumentException e) {
      var parameters = new ArrayList<Object>(List.of(op.name()));
      operands.forEach(each -> parameters.add(each.toString()));
      throw new InvalidSpec("shapeMismatch", path, parameters.toArray());
    }
  }

  /** About how many multiplications an iteration takes, once the values are found. */
  long work() {
    return work;
  }

  /** How many elements the result has at most. */
  private static long elements(Op op, List<Tensor> operands) {
    Tensor first = operands.getFirst();
    return switch (op) {
      case Binary _ -> broadcast(first, operands.get(1));
      case Dot _ -> rows(first) * last(operands.get(1));
      case Affine _ -> rows(first) * last(operands.get(1));
      default -> first.size();
    };
  }

  /** How many products make one element. */
  private static long inner(Op op, List<Tensor> operands) {
    return op instanceof Dot || op instanceof Affine
        ? Math.max(1, operands.get(1).size() / Math.max(1, last(operands.get(1))))
        : 1;
  }

  private static long rows(Tensor tensor) {
    return tensor.rank() == 0 ? 1 : tensor.length(0);
  }

  private static long last(Tensor tensor) {
    return tensor.rank() == 0 ? 1 : tensor.length(-1);
  }

  private static long broadcast(Tensor a, Tensor b) {
    long elements = 1;
    for (int axis = 1; axis <= Math.max(a.rank(), b.rank()); axis++) {
      long ofA = axis <= a.rank() ? a.length(-axis) : 1;
      long ofB = axis <= b.rank() ? b.length(-axis) : 1;
      elements *= Math.max(ofA, ofB);
    }
    return elements;
  }
}
