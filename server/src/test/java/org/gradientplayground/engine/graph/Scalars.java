package org.gradientplayground.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientplayground.engine.graph.op.Add;
import org.gradientplayground.engine.graph.op.Binary;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Ops;
import org.gradientplayground.engine.graph.op.Pow;
import org.gradientplayground.engine.graph.op.Sub;
import org.gradientplayground.engine.graph.op.Tanh;
import org.gradientplayground.engine.graph.op.Unary;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;

/** Graphs of single numbers for tests. */
public final class Scalars {
  private static final List<Op> SMOOTH =
      Ops.all().stream()
          .filter(
              op ->
                  List.of("neg", "square", "exp", "sin", "cos", "sigmoid", "tanh")
                      .contains(op.name()))
          .toList();

  private Scalars() {}

  public static List<Tensor> leaves(double... values) {
    return Arrays.stream(values).mapToObj(Tensor::scalar).toList();
  }

  /**
   * A graph of 1 to 5 leaves and about as many operations as asked for; every result that could
   * grow is squashed, so that numbers stay moderate.
   */
  public static ComputationGraph random(RandomState random, int operations) {
    var builder = ComputationGraph.builder();
    int leaves = 1 + (int) (random.randomSample() * 5);
    for (int i = 0; i < leaves; i++) {
      builder.input("x" + i);
    }
    int last = leaves - 1;
    for (int i = 0; i < operations; i++) {
      int a = pick(random, builder.size());
      int b = pick(random, builder.size());
      if (random.randomSample() < 0.5) {
        int result =
            builder.apply(List.of(new Add(), new Sub(), new Mul()).get(pick(random, 3)), a, b);
        last = builder.apply(new Tanh(), result);
      } else {
        int result = builder.apply(SMOOTH.get(pick(random, SMOOTH.size())), a);
        last = builder.apply(new Add(), result, b);
        last = builder.apply(new Tanh(), last);
      }
    }
    return builder.output(last).build();
  }

  /** A graph of any scalar operation, whatever becomes of the numbers. */
  public static ComputationGraph wild(RandomState random, int operations) {
    List<Op> all =
        Ops.all().stream()
            .filter(op -> op instanceof Unary || op instanceof Binary && !(op instanceof Pow))
            .toList();
    var builder = ComputationGraph.builder();
    builder.input("a");
    builder.parameter("b");
    builder.constant(2);
    for (int i = 0; i < operations; i++) {
      Op op = all.get(pick(random, all.size()));
      int[] operands = new int[op.arity()];
      for (int slot = 0; slot < operands.length; slot++) {
        operands[slot] = pick(random, builder.size());
      }
      builder.apply(op, operands);
    }
    return builder.build();
  }

  public static List<Tensor> values(RandomState random, ComputationGraph graph) {
    var values = new ArrayList<Tensor>();
    for (int i = 0; i < graph.leaves().size(); i++) {
      values.add(Tensor.scalar(random.randomSample() * 4 - 2));
    }
    return values;
  }

  static int pick(RandomState random, int bound) {
    return (int) (random.randomSample() * bound);
  }
}
