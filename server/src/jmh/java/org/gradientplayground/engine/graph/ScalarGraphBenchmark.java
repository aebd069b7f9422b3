package org.gradientplayground.engine.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gradientplayground.engine.graph.op.Abs;
import org.gradientplayground.engine.graph.op.Add;
import org.gradientplayground.engine.graph.op.Max;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Relu;
import org.gradientplayground.engine.graph.op.Sub;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Forward and backward through one random graph of 1,000 single numbers, 990 of them results of
 * cheap operations: on the tape, step by step as the page shows it, and with one object per number
 * as micrograd does it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScalarGraphBenchmark {
  private static final int NODES = 1_000;
  private static final int LEAVES = 10;

  private ComputationGraph graph;
  private List<Tensor> leaves;
  private double[] x;
  private double[] gradient;
  private Tape tape;
  private LinkedNumbers objects;

  @Setup
  public void build() {
    var random = new RandomState(1);
    graph = randomGraph(random);
    x = new double[LEAVES];
    gradient = new double[LEAVES];
    leaves = new ArrayList<>();
    for (int i = 0; i < LEAVES; i++) {
      x[i] = random.uniform(-1, 1);
      leaves.add(Tensor.scalar(x[i]));
    }
    tape = Tape.of(graph);
    objects = LinkedNumbers.of(graph);
    if (objects.valueAndGradient(x, gradient) != tape.value(x)) {
      throw new IllegalStateException("the ways of computing differ");
    }
  }

  /**
   * Operands are near, so that most nodes lead to the output; one factor is a leaf, so that nothing
   * overflows.
   */
  private static ComputationGraph randomGraph(RandomState random) {
    List<Op> operations =
        List.of(new Add(), new Sub(), new Mul(), new Abs(), new Relu(), new Max());
    var builder = ComputationGraph.builder();
    for (int i = 0; i < LEAVES; i++) {
      builder.input("x" + i);
    }
    while (builder.size() < NODES) {
      Op op = operations.get(random.randint(0, operations.size()));
      var operands = new int[op.arity()];
      for (int slot = 0; slot < operands.length; slot++) {
        boolean factor = op instanceof Mul && slot == 1;
        int back = random.randint(0, LEAVES);
        operands[slot] = factor ? back : builder.size() - 1 - back;
      }
      builder.apply(op, operands);
    }
    return builder.build();
  }

  @Benchmark
  public double tape() {
    return tape.valueAndGradient(x, gradient);
  }

  @Benchmark
  public double stepByStep() {
    return Pass.of(graph, leaves).toEnd().gradientOrZeros(0).at(0);
  }

  @Benchmark
  public double oneObjectPerNumber() {
    return objects.valueAndGradient(x, gradient);
  }
}
