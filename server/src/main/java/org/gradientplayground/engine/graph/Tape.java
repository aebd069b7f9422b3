package org.gradientplayground.engine.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientplayground.engine.graph.op.Abs;
import org.gradientplayground.engine.graph.op.Add;
import org.gradientplayground.engine.graph.op.Binary;
import org.gradientplayground.engine.graph.op.Div;
import org.gradientplayground.engine.graph.op.Max;
import org.gradientplayground.engine.graph.op.Min;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.Neg;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Relu;
import org.gradientplayground.engine.graph.op.Square;
import org.gradientplayground.engine.graph.op.Sub;
import org.gradientplayground.engine.graph.op.Unary;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A graph of single numbers as flat arrays, for running it again and again: to the bit what {@link
 * Pass} computes, without an allocation per run.
 *
 * <p>Cheap operations are written out in the two loops, because a call through an interface would
 * cost more than the operation; the others are called. Not safe for use by several threads at once.
 */
public final class Tape {
  private static final byte CALL_UNARY = 0;
  private static final byte CALL_BINARY = 1;
  private static final byte ADD = 2;
  private static final byte SUB = 3;
  private static final byte MUL = 4;
  private static final byte DIV = 5;
  private static final byte NEG = 6;
  private static final byte SQUARE = 7;
  private static final byte RELU = 8;
  private static final byte ABS = 9;
  private static final byte MAX = 10;
  private static final byte MIN = 11;

  private final int output;
  private final int[] leaves;
  private final int[] operations;
  private final byte[] codes;
  private final int[] first;
  private final int[] second;
  private final Unary[] unaries;
  private final Binary[] binaries;

  /** The operations that hand back, as places among all operations, in the order of a pass. */
  private final int[] handingBack;

  /** Where a contribution goes: the operand, or a cell that nobody reads. */
  private final int[] toFirst;

  private final int[] toSecond;
  private final double[] slopesOfFirst;
  private final double[] slopesOfSecond;
  private final double[] values;
  private final double[] gradients;

  private Tape(ComputationGraph graph) {
    List<Node> nodes = graph.operations();
    int nowhere = graph.nodes().size();
    output = graph.output();
    leaves = graph.leaves().stream().mapToInt(Node::index).toArray();
    operations = nodes.stream().mapToInt(Node::index).toArray();
    codes = new byte[operations.length];
    first = new int[operations.length];
    second = new int[operations.length];
    toFirst = new int[operations.length];
    toSecond = new int[operations.length];
    slopesOfFirst = new double[operations.length];
    slopesOfSecond = new double[operations.length];
    unaries = new Unary[operations.length];
    binaries = new Binary[operations.length];
    values = new double[nowhere + 1];
    gradients = new double[nowhere + 1];
    for (int i = 0; i < operations.length; i++) {
      write(graph, nodes.get(i), i, nowhere);
    }
    handingBack =
        IntStream.range(0, operations.length)
            .map(i -> operations.length - 1 - i)
            .filter(i -> graph.isOnTheWay(operations[i]))
            .toArray();
    for (Node node : graph.nodes()) {
      graph.constant(node.index()).ifPresent(value -> values[node.index()] = single(value));
    }
  }

  /**
   * The tape of a graph.
   *
   * @throws IllegalArgumentException if it has an operation that is no function of one or two
   *     numbers, or a constant that is no single number
   */
  public static Tape of(ComputationGraph graph) {
    return new Tape(graph);
  }

  private void write(ComputationGraph graph, Node node, int i, int nowhere) {
    Op op = node.op().orElseThrow();
    codes[i] = code(op);
    unaries[i] = op instanceof Unary unary ? unary : null;
    binaries[i] = op instanceof Binary binary ? binary : null;
    first[i] = node.inputs().getFirst();
    second[i] = node.inputs().getLast();
    toFirst[i] = graph.handsBack(node.index(), 0) ? first[i] : nowhere;
    boolean two = op.arity() == 2 && graph.handsBack(node.index(), 1);
    toSecond[i] = two ? second[i] : nowhere;
  }

  private static byte code(Op op) {
    return switch (op) {
      case Add() -> ADD;
      case Sub() -> SUB;
      case Mul() -> MUL;
      case Div() -> DIV;
      case Neg() -> NEG;
      case Square() -> SQUARE;
      case Relu() -> RELU;
      case Abs() -> ABS;
      case Max() -> MAX;
      case Min() -> MIN;
      case Unary _ -> CALL_UNARY;
      case Binary _ -> CALL_BINARY;
      default ->
          throw new IllegalArgumentException(op.name() + " is no function of one or two numbers");
    };
  }

  private static double single(Tensor value) {
    if (value.size() != 1) {
      throw new IllegalArgumentException("a constant has the shape " + value);
    }
    return value.at(0);
  }

  /** The number of leaves. */
  public int dimension() {
    return leaves.length;
  }

  /**
   * The output.
   *
   * @param x one number for each of {@link ComputationGraph#leaves}
   */
  public double value(double... x) {
    set(x);
    forward();
    return values[output];
  }

  private void set(double[] x) {
    for (int i = 0; i < leaves.length; i++) {
      values[leaves[i]] = x[i];
    }
  }

  /**
   * The output, and its gradient by the leaves.
   *
   * @param gradient where the gradient goes, in the order of the leaves
   */
  public double valueAndGradient(double[] x, double[] gradient) {
    set(x);
    forwardWithSlopes();
    Arrays.fill(gradients, 0);
    gradients[output] = 1;
    backward();
    for (int i = 0; i < leaves.length; i++) {
      gradient[i] = gradients[leaves[i]];
    }
    return values[output];
  }

  private void forward() {
    for (int i = 0; i < codes.length; i++) {
      double a = values[first[i]];
      double b = values[second[i]];
      values[operations[i]] =
          switch (codes[i]) {
            case ADD -> a + b;
            case SUB -> a - b;
            case MUL -> a * b;
            case DIV -> a / b;
            case NEG -> -a;
            case SQUARE -> a * a;
            case RELU -> Math.max(a, 0);
            case ABS -> Math.abs(a);
            case MAX -> Math.max(a, b);
            case MIN -> Math.min(a, b);
            case CALL_UNARY -> unaries[i].value(a);
            default -> binaries[i].value(a, b);
          };
    }
  }

  /** Also finds the local derivatives, so that backward has nothing to choose. */
  private void forwardWithSlopes() {
    for (int i = 0; i < codes.length; i++) {
      double a = values[first[i]];
      double b = values[second[i]];
      double y;
      double da;
      double db = 0;
      switch (codes[i]) {
        case ADD -> {
          y = a + b;
          da = 1;
          db = 1;
        }
        case SUB -> {
          y = a - b;
          da = 1;
          db = -1;
        }
        case MUL -> {
          y = a * b;
          da = b;
          db = a;
        }
        case DIV -> {
          y = a / b;
          da = 1 / b;
          db = -y / b;
        }
        case NEG -> {
          y = -a;
          da = -1;
        }
        case SQUARE -> {
          y = a * a;
          da = 2 * a;
        }
        case RELU -> {
          y = Math.max(a, 0);
          da = a > 0 ? 1 : 0;
        }
        case ABS -> {
          y = Math.abs(a);
          da = Math.signum(a);
        }
        case CALL_UNARY -> {
          y = unaries[i].value(a);
          da = unaries[i].slope(a, y);
        }
        default -> {
          y = binaries[i].value(a, b);
          da = binaries[i].slopeOfFirst(a, b);
          db = binaries[i].slopeOfSecond(a, b);
        }
      }
      values[operations[i]] = y;
      slopesOfFirst[i] = da;
      slopesOfSecond[i] = db;
    }
  }

  private void backward() {
    for (int i : handingBack) {
      double dout = gradients[operations[i]];
      gradients[toFirst[i]] += slopesOfFirst[i] * dout;
      gradients[toSecond[i]] += slopesOfSecond[i] * dout;
    }
  }
}
