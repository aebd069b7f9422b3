package org.gradientplayground.engine.graph.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.PassRules;
import org.gradientplayground.engine.graph.check.CheckedNode;
import org.gradientplayground.engine.graph.check.GraphCheck;
import org.gradientplayground.engine.graph.check.Verdict;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpGradientTest {
  private static final List<int[][]> PAIRS =
      List.of(
          new int[][] {{}, {}},
          new int[][] {{2, 3}, {2, 3}},
          new int[][] {{2, 3}, {3}},
          new int[][] {{2, 3}, {2, 1}},
          new int[][] {{3}, {2, 3}},
          new int[][] {{}, {2, 3}},
          new int[][] {{2, 1}, {1, 3}},
          new int[][] {{1, 2, 2}, {3, 1, 2}});

  static Stream<Arguments> operations() {
    var cases = new ArrayList<Arguments>();
    for (Op op : Ops.all()) {
      switch (op) {
        case Unary _ -> {
          for (int[] shape : new int[][] {{}, {1}, {2, 3}, {3, 1, 2}}) {
            cases.add(Arguments.of(op, new int[][] {shape}));
          }
        }
        case Binary _ -> PAIRS.forEach(shapes -> cases.add(Arguments.of(op, shapes)));
        case Dot _ -> cases.add(Arguments.of(op, new int[][] {{2, 3}, {3, 4}}));
        case Sum _, Mean _ -> cases.add(Arguments.of(op, new int[][] {{2, 3}}));
        default -> batches(op).forEach(cases::add);
      }
    }
    for (int axis : new int[] {0, 1, 2, -1}) {
      for (boolean keepDims : new boolean[] {true, false}) {
        cases.add(Arguments.of(new Sum(OptionalInt.of(axis), keepDims), new int[][] {{2, 3, 4}}));
        cases.add(Arguments.of(new Mean(OptionalInt.of(axis), keepDims), new int[][] {{2, 3, 4}}));
      }
    }
    return cases.stream();
  }

  private static Stream<Arguments> batches(Op op) {
    return Stream.of(1, 2, 3)
        .flatMap(
            n ->
                switch (op) {
                  case Affine _ ->
                      Stream.of(
                          Arguments.of(op, new int[][] {{n, 3}, {3, 2}, {2}}),
                          Arguments.of(op, new int[][] {{n, 2, 2}, {4, 3}, {3}}));
                  case Softmax _ -> Stream.of(Arguments.of(op, new int[][] {{n, 3}}));
                  default -> Stream.of(Arguments.of(op, new int[][] {{n, 3}, {n, 3}}));
                });
  }

  @ParameterizedTest
  @MethodSource("operations")
  void backward_agrees_with_central_differences(Op op, int[][] shapes) {
    var random = new RandomState(7);
    var builder = ComputationGraph.builder();
    var leaves = new ArrayList<Tensor>();
    var operands = new int[shapes.length];
    for (int slot = 0; slot < shapes.length; slot++) {
      operands[slot] = builder.parameter("x" + slot);
      leaves.add(values(random, op, slot, shapes[slot]));
    }
    int output = builder.apply(op, operands);
    Tensor shape = op.forward(leaves);
    int weights = builder.constant(shape.map(_ -> random.uniform(0.5, 2)));
    builder.apply(Sum.ofAll(), builder.apply(new Mul(), output, weights));
    ComputationGraph graph = builder.build();

    GraphCheck check = GraphCheck.ofLeaves(graph, leaves, PassRules.RIGHT);

    assertEquals(Verdict.AGREES, check.verdict(), () -> check.toString());
    assertFalse(check.nodes().isEmpty());
    for (CheckedNode node : check.nodes()) {
      assertTrue(node.relativeDifference() < 1e-5, node::toString);
      assertTrue(node.backprop().hasShapeOf(leaves.get(node.node())), node::toString);
    }
  }

  private static Tensor values(RandomState random, Op op, int slot, int[] shape) {
    int size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    boolean positive = op instanceof Sqrt || op instanceof Log || op instanceof Pow;
    boolean target = op instanceof LossOp && slot == 1;
    double low = positive || op instanceof Div ? 0.5 : target ? 0 : -2;
    var values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = random.uniform(low, target ? 1 : 2);
    }
    return Tensor.of(shape, values);
  }

  @Test
  void every_operation_is_known_by_its_own_name() {
    for (Op op : Ops.all()) {
      assertEquals(op, Ops.named(op.name()).orElseThrow());
    }
    assertEquals(Ops.all().size(), Ops.all().stream().map(Op::name).distinct().count());
    assertTrue(Ops.named("cube").isEmpty());
  }

  @Test
  void a_tie_of_max_or_min_is_split_in_halves() {
    for (Op op : List.of(new Max(), new Min())) {
      List<Tensor> tied = List.of(Tensor.scalar(2), Tensor.scalar(2));

      List<Tensor> contributions = op.backward(tied, Tensor.scalar(2), Tensor.scalar(3));

      assertEquals(List.of(Tensor.scalar(1.5), Tensor.scalar(1.5)), contributions);
    }
  }

  @Test
  void relu_and_the_absolute_value_have_slope_0_at_0() {
    for (Op op : List.of(new Relu(), new Abs())) {
      List<Tensor> zero = List.of(Tensor.scalar(0));
      assertEquals(0, op.backward(zero, Tensor.scalar(0), Tensor.scalar(3)).getFirst().at(0));
    }
  }

  @Test
  void a_power_of_0_or_of_a_negative_number_keeps_its_finite_slopes() {
    assertEquals(0, new Pow().slopeOfFirst(0, 0));
    assertEquals(0, new Pow().slopeOfSecond(0, 2));
    assertEquals(12, new Pow().slopeOfFirst(-2, 3));
    assertTrue(Double.isNaN(new Pow().slopeOfSecond(-2, 3)));
  }

  @Test
  void labels_and_one_hot_rows_give_the_same_loss_and_gradient() {
    Tensor x = Tensor.matrix(new double[] {1, 2, 3}, new double[] {0.5, 0, -1});
    Tensor labels = Tensor.vector(2, 0);
    Tensor rows = Tensor.matrix(new double[] {0, 0, 1}, new double[] {1, 0, 0});
    var op = new SoftmaxWithLoss();
    Tensor loss = op.forward(List.of(x, labels));

    assertEquals(op.forward(List.of(x, rows)), loss);
    assertEquals(
        op.backward(List.of(x, rows), loss, Tensor.scalar(2.5)).getFirst(),
        op.backward(List.of(x, labels), loss, Tensor.scalar(2.5)).getFirst());
    assertTrue(op.backward(List.of(x, labels), loss, loss).get(1).hasShapeOf(labels));
  }

  @Test
  void a_target_is_no_way_for_a_gradient() {
    var builder = ComputationGraph.builder();
    int x = builder.parameter("x");
    int t = builder.input("t");
    builder.apply(IdentityWithLoss.halfSquaredError(), x, t);

    Pass pass = Pass.of(builder.build(), List.of(Tensor.scalar(3), Tensor.scalar(1))).toEnd();

    assertEquals(2, pass.value(2).orElseThrow().at(0));
    assertEquals(2, pass.gradient(x).orElseThrow().at(0));
    assertTrue(pass.gradient(t).isEmpty());
  }
}
