package org.gradientplayground.engine.graph;

import java.util.List;
import org.gradientplayground.engine.graph.op.Binary;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Unary;

/**
 * A graph of single numbers in single precision: inputs, constants and the result of every
 * operation are rounded to 24 bits.
 *
 * <p>Each operation is computed in double precision and then rounded. For {@code + - * /} and the
 * square root that is IEEE single precision to the bit, because 53 bits are more than twice 24 and
 * two (Figueroa 1995); the other functions come out as the float next to their true value, but for
 * about one in 2^28 arguments. Not safe for use by several threads at once.
 */
public final class FloatTape {
  private final List<Node> nodes;
  private final int output;
  private final float[] values;

  private FloatTape(ComputationGraph graph) {
    nodes = graph.nodes();
    output = graph.output();
    values = new float[nodes.size()];
    for (Node node : nodes) {
      graph.constant(node.index()).ifPresent(value -> values[node.index()] = (float) value.at(0));
    }
  }

  /** The tape of a graph whose operations are functions of one or two numbers. */
  public static FloatTape of(ComputationGraph graph) {
    return new FloatTape(graph);
  }

  /**
   * The output.
   *
   * @param x one number for each of {@link ComputationGraph#leaves}
   */
  public float value(float... x) {
    int leaf = 0;
    for (Node node : nodes) {
      if (node.isLeaf()) {
        values[node.index()] = x[leaf++];
      } else if (node.op().isPresent()) {
        values[node.index()] = (float) result(node.op().get(), node.inputs());
      }
    }
    return values[output];
  }

  private double result(Op op, List<Integer> inputs) {
    return switch (op) {
      case Unary unary -> unary.value(values[inputs.getFirst()]);
      case Binary binary -> binary.value(values[inputs.getFirst()], values[inputs.getLast()]);
      default ->
          throw new IllegalArgumentException(op.name() + " is no function of one or two numbers");
    };
  }
}
