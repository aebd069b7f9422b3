package org.gradientplayground.engine.graph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Nets;
import org.gradientplayground.engine.graph.PassRules;
import org.gradientplayground.engine.graph.Scalars;
import org.gradientplayground.engine.graph.op.IdentityWithLoss;
import org.gradientplayground.engine.graph.op.LossOp;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Relu;
import org.gradientplayground.engine.graph.op.Sigmoid;
import org.gradientplayground.engine.graph.op.SigmoidWithLoss;
import org.gradientplayground.engine.graph.op.SoftmaxWithLoss;
import org.gradientplayground.engine.graph.op.Tanh;
import org.gradientplayground.engine.graph.op.WeightedLoss;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphCheckTest {
  private static GraphCheck check(String expression, double... values) {
    return GraphCheck.ofAllNodes(
        Expression.of(expression).graph(), Scalars.leaves(values), PassRules.RIGHT);
  }

  @Test
  void random_graphs_of_up_to_two_hundred_operations_agree() {
    var random = new RandomState(17);
    for (int i = 0; i < 60; i++) {
      ComputationGraph graph = Scalars.random(random, 1 + i);
      GraphCheck check =
          GraphCheck.ofAllNodes(graph, Scalars.values(random, graph), PassRules.RIGHT);
      assertTrue(check.verdict() != Verdict.DIFFERS, check::toString);
    }
  }

  static Stream<Arguments> networks() {
    return Stream.of(new Relu(), new Sigmoid(), new Tanh())
        .flatMap(
            activation ->
                Stream.of(
                        new SoftmaxWithLoss(),
                        new SigmoidWithLoss(),
                        IdentityWithLoss.halfSquaredError(),
                        IdentityWithLoss.absoluteError())
                    .flatMap(
                        loss -> Stream.of(1, 2, 3).map(n -> Arguments.of(activation, loss, n))));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void networks_of_every_layer_agree(Op activation, LossOp loss, int samples) {
    for (int seed = 0; seed < 5; seed++) {
      Nets net = Nets.random(new RandomState(seed), samples, activation, loss, 2, 5, 3);

      GraphCheck check = GraphCheck.ofAllNodes(net.graph(), net.leaves(), PassRules.RIGHT);

      assertEquals(Verdict.AGREES, check.verdict(), check::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void correct_code_never_fails_in_a_saturated_network(Op activation, LossOp loss, int samples) {
    for (int scale : new int[] {5, 20, 100}) {
      for (int seed = 0; seed < 5; seed++) {
        Nets net = Nets.scaled(new RandomState(seed), scale, samples, activation, loss, 2, 5, 3);

        GraphCheck check = GraphCheck.ofLeaves(net.graph(), net.leaves(), PassRules.RIGHT);

        assertNotEquals(Verdict.DIFFERS, check.verdict(), check::toString);
      }
    }
  }

  @Test
  void a_sure_and_wrong_answer_keeps_its_gradient() {
    var builder = ComputationGraph.builder();
    int x = builder.input("x");
    builder.apply(new SoftmaxWithLoss(), x, builder.constant(Tensor.vector(1)));
    List<Tensor> logits = List.of(Tensor.matrix(new double[] {40, 0}));

    GraphCheck check = GraphCheck.ofLeaves(builder.build(), logits, PassRules.RIGHT);

    assertEquals(Verdict.AGREES, check.verdict());
    assertEquals(1, check.nodes().getFirst().numeric().at(0), 1e-9);
    assertEquals(-1, check.nodes().getFirst().backprop().at(1), 1e-15);
  }

  @Test
  void at_a_kink_nothing_can_be_said() {
    CheckedNode x = check("relu(x) * 3", 0).nodes().getFirst();

    assertEquals(Verdict.AT_A_KINK, x.verdict());
    assertEquals(1.5, x.numeric().at(0), 1e-9);
    assertEquals(0, x.backprop().at(0));
  }

  @Test
  void beside_a_kink_a_smaller_distance_is_taken() {
    CheckedElement x = check("abs(x)", 5e-6).nodes().getFirst().elements().getFirst();

    assertEquals(Verdict.AGREES, x.verdict());
    assertEquals(1e-6, x.h());
  }

  @Test
  void a_tie_of_max_agrees_with_the_mean_of_both_sides() {
    assertEquals(Verdict.AGREES, check("max(x, y)", 2, 2).verdict());
  }

  @Test
  void weights_of_samples_leave_the_kink_where_it_is() {
    var builder = ComputationGraph.builder();
    int x = builder.input("x");
    int t = builder.constant(Tensor.matrix(new double[] {1}));
    int w = builder.constant(Tensor.vector(2));
    builder.apply(new WeightedLoss(IdentityWithLoss.absoluteError()), x, t, w);
    List<Tensor> near = List.of(Tensor.matrix(new double[] {1 + 1e-9}));

    GraphCheck check = GraphCheck.ofLeaves(builder.build(), near, PassRules.RIGHT);

    assertEquals(Verdict.AT_A_KINK, check.verdict());
  }

  @Test
  void where_no_distance_is_small_enough_the_one_that_misses_least_is_taken() {
    CheckedElement x = check("1/x", 1e-6).nodes().getFirst().elements().getFirst();

    assertEquals(Verdict.AGREES, x.verdict(), x::toString);
    assertEquals(1e-7, x.h());
    assertEquals(Verdict.AGREES, check("sin(1000000*x)", 1).verdict());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sin(100000000*x)", "sin(1e9*x)", "tanh(1e9*(x-1))", "exp(-square(1e8*(x-1)+1))",
        "sigmoid(1e10*(x-1))", "sin(125663706.14359172*x)", "cos(exp(20*x))", "x^1e7"
      })
  void right_code_never_fails_on_a_very_steep_function(String expression) {
    CheckedElement x = check(expression, 1).nodes().getFirst().elements().getFirst();

    assertNotEquals(Verdict.DIFFERS, x.verdict(), x::toString);
  }

  @Test
  void a_wrong_gradient_of_a_steep_function_still_fails() {
    ComputationGraph graph = Expression.of("square(1000*x) * y").graph();
    GraphCheck check =
        GraphCheck.ofLeaves(graph, Scalars.leaves(0.3, 2), PassRules.with(Bug.SWAPPED_FACTORS));

    assertEquals(Verdict.DIFFERS, check.verdict());
  }

  @Test
  void near_the_edge_of_a_domain_a_smaller_distance_is_taken() {
    CheckedElement x = check("log(x)", 1e-4).nodes().getFirst().elements().getFirst();

    assertEquals(Verdict.AGREES, x.verdict());
    assertTrue(x.h() < 1e-5);
    assertEquals(Verdict.TOO_SMALL_TO_TELL, check("sqrt(x)", 0).nodes().getFirst().verdict());
  }

  @Test
  void a_gradient_below_the_rounding_of_the_loss_cannot_be_told_from_nothing() {
    CheckedNode x = check("1000 + sigmoid(x)", -25).nodes().getFirst();

    assertEquals(Verdict.TOO_SMALL_TO_TELL, x.verdict());
  }

  @Test
  void large_and_tiny_numbers_agree_too() {
    assertEquals(Verdict.AGREES, check("x * y / z", 1e150, 1e-120, 1e9).verdict());
    assertEquals(Verdict.AGREES, check("sin(x)", 1e4).verdict());
    assertEquals(Verdict.AGREES, check("exp(exp(exp(x)))", 1.1).verdict());
  }
}
