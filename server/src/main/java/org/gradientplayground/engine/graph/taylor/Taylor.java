package org.gradientplayground.engine.graph.taylor;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.op.Abs;
import org.gradientplayground.engine.graph.op.Add;
import org.gradientplayground.engine.graph.op.Cos;
import org.gradientplayground.engine.graph.op.Div;
import org.gradientplayground.engine.graph.op.Exp;
import org.gradientplayground.engine.graph.op.Log;
import org.gradientplayground.engine.graph.op.Max;
import org.gradientplayground.engine.graph.op.Min;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.Neg;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Pow;
import org.gradientplayground.engine.graph.op.Relu;
import org.gradientplayground.engine.graph.op.Sigmoid;
import org.gradientplayground.engine.graph.op.Sin;
import org.gradientplayground.engine.graph.op.Sqrt;
import org.gradientplayground.engine.graph.op.Square;
import org.gradientplayground.engine.graph.op.Sub;
import org.gradientplayground.engine.graph.op.Tan;
import org.gradientplayground.engine.graph.op.Tanh;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The value and the first three derivatives of a graph of one variable, found by computing with
 * Taylor series instead of numbers.
 *
 * <p>At a kink, where |x|, relu, max or min turn, they are those of the branch on one side.
 */
public final class Taylor {
  /** Beyond it a power is computed by logarithms. */
  private static final int LARGEST_PRODUCT = 64;

  private final Series[] series;
  private final Side side;

  private Taylor(int nodes, Side side) {
    this.series = new Series[nodes];
    this.side = side;
  }

  /**
   * f, f', f'' and f''' at {@code x}.
   *
   * @param graph of at most one leaf, whose operations are functions of one or two numbers
   */
  public static double[] derivatives(ComputationGraph graph, double x, Side side) {
    var taylor = new Taylor(graph.nodes().size(), side);
    for (Node node : graph.nodes()) {
      taylor.series[node.index()] = taylor.of(graph, node, x);
    }
    return taylor.series[graph.output()].derivatives();
  }

  private Series of(ComputationGraph graph, Node node, double x) {
    Optional<Tensor> constant = graph.constant(node.index());
    if (constant.isPresent()) {
      return Series.constant(constant.get().at(0));
    }
    return node.isLeaf() ? Series.variable(x) : result(node.op().orElseThrow(), node.inputs());
  }

  private Series result(Op op, List<Integer> inputs) {
    Series a = series[inputs.getFirst()];
    Series b = series[inputs.getLast()];
    return switch (op) {
      case Add() -> a.plus(b);
      case Sub() -> a.minus(b);
      case Mul() -> a.times(b);
      case Div() -> a.over(b);
      case Neg() -> a.times(-1);
      case Square() -> a.times(a);
      case Sqrt() -> a.sqrt(side);
      case Log() -> a.log(side);
      case Sin() -> a.sin();
      case Cos() -> a.cos();
      case Exp() -> a.solving(StrictMath.exp(a.at(0)), 0, 1, 0);
      case Tan() -> a.solving(StrictMath.tan(a.at(0)), 1, 0, 1);
      case Tanh() -> a.solving(StrictMath.tanh(a.at(0)), 1, 0, -1);
      case Sigmoid sigmoid -> a.solving(sigmoid.value(a.at(0)), 0, 1, -1);
      case Relu() -> larger(a, Series.constant(0));
      case Abs() -> a.times(a.sign(side));
      case Max() -> larger(a, b);
      case Min() -> larger(a.times(-1), b.times(-1)).times(-1);
      case Pow() -> power(a, b);
      default -> throw new IllegalArgumentException(op.name() + " has no series");
    };
  }

  private Series larger(Series a, Series b) {
    double sign = a.minus(b).sign(side);
    // A number that is none is never less.
    return sign < 0 ? b : sign >= 0 ? a : a.plus(b);
  }

  private Series power(Series base, Series exponent) {
    double number = exponent.at(0);
    if (!exponent.isConstant()) {
      Series product = exponent.times(base.log(side));
      return product.solving(StrictMath.exp(product.at(0)), 0, 1, 0);
    }
    boolean whole = number == StrictMath.rint(number) && Math.abs(number) <= LARGEST_PRODUCT;
    return whole ? base.power((int) number) : base.power(number, side);
  }
}
