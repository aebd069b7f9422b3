package org.gradientplayground.engine.graph;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.graph.op.Binary;
import org.gradientplayground.engine.graph.op.Unary;

/**
 * The peer of the tape: one object per number, linked to its operands, with its own way forward and
 * back, after micrograd's Value; the order is found once.
 */
final class LinkedNumbers {
  private abstract static class Number {
    double value;
    double gradient;

    abstract void forward();

    abstract void backward();
  }

  private static final class Leaf extends Number {
    @Override
    void forward() {}

    @Override
    void backward() {}
  }

  private static final class OfOne extends Number {
    private final Unary op;
    private final Number x;

    OfOne(Unary op, Number x) {
      this.op = op;
      this.x = x;
    }

    @Override
    void forward() {
      value = op.value(x.value);
    }

    @Override
    void backward() {
      x.gradient += op.slope(x.value, value) * gradient;
    }
  }

  private static final class OfTwo extends Number {
    private final Binary op;
    private final Number a;
    private final Number b;

    OfTwo(Binary op, Number a, Number b) {
      this.op = op;
      this.a = a;
      this.b = b;
    }

    @Override
    void forward() {
      value = op.value(a.value, b.value);
    }

    @Override
    void backward() {
      a.gradient += op.slopeOfFirst(a.value, b.value) * gradient;
      b.gradient += op.slopeOfSecond(a.value, b.value) * gradient;
    }
  }

  private final List<Number> numbers = new ArrayList<>();
  private final List<Number> leaves = new ArrayList<>();

  /** A graph of inputs and operations on single numbers whose output is its last node. */
  static LinkedNumbers of(ComputationGraph graph) {
    var linked = new LinkedNumbers();
    for (Node node : graph.nodes()) {
      Number number = linked.number(node);
      linked.numbers.add(number);
      if (node.isLeaf()) {
        linked.leaves.add(number);
      }
    }
    return linked;
  }

  private Number number(Node node) {
    if (node.isLeaf()) {
      return new Leaf();
    }
    Number first = numbers.get(node.inputs().getFirst());
    return switch (node.op().orElseThrow()) {
      case Unary unary -> new OfOne(unary, first);
      case Binary binary -> new OfTwo(binary, first, numbers.get(node.inputs().getLast()));
      default -> throw new IllegalArgumentException("node " + node.index());
    };
  }

  double valueAndGradient(double[] x, double[] gradient) {
    for (int i = 0; i < x.length; i++) {
      leaves.get(i).value = x[i];
    }
    for (int i = 0; i < numbers.size(); i++) {
      numbers.get(i).forward();
      numbers.get(i).gradient = 0;
    }
    numbers.getLast().gradient = 1;
    for (int i = numbers.size() - 1; i >= 0; i--) {
      numbers.get(i).backward();
    }
    for (int i = 0; i < x.length; i++) {
      gradient[i] = leaves.get(i).gradient;
    }
    return numbers.getLast().value;
  }
}
