package org.gradientplayground.engine.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.op.Add;
import org.gradientplayground.engine.graph.op.Log;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.SoftmaxWithLoss;
import org.gradientplayground.engine.graph.op.Sqrt;
import org.gradientplayground.engine.graph.op.Tanh;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;

class PassTest {
  /** The article's apples: (apple count) tax. */
  private static ComputationGraph apples() {
    var builder = ComputationGraph.builder();
    int subtotal = builder.apply(new Mul(), builder.input("apple"), builder.input("count"));
    builder.apply(new Mul(), subtotal, builder.input("tax"));
    return builder.build();
  }

  private static double gradient(Pass pass, int node) {
    return pass.gradient(node).orElseThrow().at(0);
  }

  @Test
  void a_pass_goes_forward_then_gives_the_output_1_then_goes_back() {
    Pass pass = Pass.of(apples(), Scalars.leaves(100, 2, 1.1));

    assertEquals(0, pass.at());
    assertTrue(pass.value(2).isEmpty());
    assertEquals(
        List.of(
            new Planned(Phase.FORWARD, 2),
            new Planned(Phase.FORWARD, 4),
            new Planned(Phase.SEED, 4),
            new Planned(Phase.BACKWARD, 4),
            new Planned(Phase.BACKWARD, 2)),
        pass.plan());
    while (pass.advance()) {
      assertEquals(pass.at(), pass.latest().orElseThrow().at());
    }
    assertEquals(5, pass.at());
    assertEquals(5, pass.length());
    assertFalse(pass.advance());
    assertEquals(2.2, gradient(pass, 0), 1e-12);
    assertEquals(110, gradient(pass, 1), 1e-12);
    assertEquals(200, gradient(pass, 3), 1e-12);
  }

  @Test
  void an_operation_tells_all_numbers_that_took_part() {
    Pass pass = Pass.of(apples(), Scalars.leaves(100, 2, 1.1));
    for (int i = 0; i < 4; i++) {
      pass.advance();
    }

    Operation operation = pass.latest().orElseThrow();

    assertEquals(Scalars.leaves(200, 1.1), operation.operands());
    assertEquals(Optional.of(Scalars.leaves(1.1, 200)), operation.local());
    assertEquals(Optional.of(Tensor.scalar(1)), operation.upstream());
    assertEquals(
        List.of(
            new Contribution(0, 2, Tensor.scalar(1.1), Optional.empty(), Tensor.scalar(1.1)),
            new Contribution(1, 3, Tensor.scalar(200), Optional.empty(), Tensor.scalar(200))),
        operation.contributions());
    assertEquals(Optional.of(Tensor.scalar(1.1)), pass.contribution(4, 0));
  }

  @Test
  void gradients_add_up_when_a_node_is_used_twice() {
    var builder = ComputationGraph.builder();
    int a = builder.input("a");
    int b = builder.apply(new Add(), a, a);
    builder.apply(new Add(), b, b);

    Pass pass = Pass.of(builder.build(), Scalars.leaves(3)).toEnd();

    assertEquals(4, gradient(pass, a));
    List<Contribution> last = pass.latest().orElseThrow().contributions();
    assertEquals(Optional.of(Tensor.scalar(2)), last.get(1).before());
    assertEquals(Tensor.scalar(4), last.get(1).after());
  }

  @Test
  void forty_doublings_have_a_gradient_of_two_to_the_forty_at_once() {
    var builder = ComputationGraph.builder();
    int node = builder.input("x");
    for (int i = 0; i < 40; i++) {
      node = builder.apply(new Add(), node, node);
    }

    assertEquals(0x1p40, gradient(Pass.of(builder.build(), Scalars.leaves(1)).toEnd(), 0));
  }

  @Test
  void a_chain_as_long_as_a_graph_may_be_needs_no_deep_call() {
    var builder = ComputationGraph.builder();
    int node = builder.input("x");
    while (builder.size() < ComputationGraph.MOST_NODES) {
      node = builder.apply(new Tanh(), node);
    }

    Pass pass = Pass.of(builder.build(), Scalars.leaves(0.01)).toEnd();

    assertTrue(gradient(pass, 0) > 0 && gradient(pass, 0) < 1);
  }

  @Test
  void what_does_not_lead_to_the_output_has_no_gradient_and_no_step_back() {
    var builder = ComputationGraph.builder();
    int x = builder.input("x");
    int unused = builder.input("unused");
    int aside = builder.apply(new Mul(), x, unused);
    int two = builder.constant(2);
    int output = builder.apply(new Mul(), x, two);

    Pass pass = Pass.of(builder.output(output).build(), Scalars.leaves(4, 9)).toEnd();

    assertEquals(36, pass.value(aside).orElseThrow().at(0));
    assertTrue(pass.gradient(unused).isEmpty());
    assertTrue(pass.gradient(two).isEmpty());
    assertTrue(pass.contribution(output, 1).isEmpty());
    assertEquals(Tensor.scalar(0), pass.gradientOrZeros(unused));
    assertEquals(4, pass.length());
  }

  @Test
  void a_forgotten_zero_grad_adds_the_iterations_up() {
    Pass pass = Pass.of(apples(), Scalars.leaves(100, 2, 1.1)).toEnd();

    pass.begin(Scalars.leaves(100, 2, 1.1), false);
    pass.toEnd();
    assertEquals(400, gradient(pass, 3), 1e-12);
    assertEquals(1.1, gradient(pass, 2), 1e-12);

    pass.begin(Scalars.leaves(100, 2, 1.1), true);
    assertTrue(pass.gradient(3).isEmpty());
    pass.toEnd();
    assertEquals(200, gradient(pass, 3), 1e-12);
  }

  @Test
  void a_copy_goes_on_by_itself() {
    Pass pass = Pass.of(apples(), Scalars.leaves(100, 2, 1.1));
    pass.advance();

    Pass copy = pass.copy().toEnd();

    assertEquals(1, pass.at());
    assertTrue(pass.gradient(4).isEmpty());
    assertEquals(200, gradient(copy, 3), 1e-12);
    pass.toEnd();
    assertEquals(pass.latest(), copy.latest());
  }

  @Test
  void the_first_number_that_is_not_finite_is_told() {
    var builder = ComputationGraph.builder();
    int x = builder.input("x");
    int log = builder.apply(new Log(), x);
    builder.apply(new Mul(), log, x);

    Pass pass = Pass.of(builder.build(), Scalars.leaves(0)).toEnd();

    NonFinite first = pass.firstNonFinite().orElseThrow();
    assertEquals(new NonFinite(1, Phase.FORWARD, log, 0, Double.NEGATIVE_INFINITY), first);
  }

  @Test
  void a_gradient_that_is_not_finite_is_told_too() {
    var builder = ComputationGraph.builder();
    builder.apply(new Sqrt(), builder.input("x"));

    Pass pass = Pass.of(builder.build(), Scalars.leaves(0)).toEnd();

    NonFinite first = pass.firstNonFinite().orElseThrow();
    assertEquals(new NonFinite(3, Phase.BACKWARD, 0, 0, Double.POSITIVE_INFINITY), first);
  }

  @Test
  void neither_way_changes_what_it_is_given() {
    Nets net = Nets.random(new RandomState(9), 3, new Tanh(), new SoftmaxWithLoss(), 2, 4, 3);
    List<double[]> before = net.leaves().stream().map(Tensor::toArray).toList();

    Pass pass = Pass.of(net.graph(), net.leaves());
    while (pass.advance()) {
      Operation operation = pass.latest().orElseThrow();
      Tensor value = pass.value(operation.node()).orElseThrow();
      boolean backward = operation.phase() == Phase.BACKWARD;
      assertEquals(backward ? operation.result() : value, value);
      assertEquals(
          backward ? operation.upstream() : Optional.empty(),
          backward ? pass.gradient(operation.node()) : Optional.empty());
    }

    for (int i = 0; i < before.size(); i++) {
      assertArrayEquals(before.get(i), net.leaves().get(i).toArray());
    }
  }

  @Test
  void a_gradient_is_the_sum_of_all_contributions_to_its_node() {
    var random = new RandomState(10);
    for (int i = 0; i < 50; i++) {
      ComputationGraph graph = Scalars.random(random, 1 + 3 * i);
      Pass pass = Pass.of(graph, Scalars.values(random, graph)).toEnd();
      var sums = new double[graph.nodes().size()];
      sums[graph.output()] = 1;
      for (Node node : graph.operations().reversed()) {
        for (int slot = 0; slot < node.inputs().size(); slot++) {
          Optional<Tensor> amount = pass.contribution(node.index(), slot);
          sums[node.inputs().get(slot)] += amount.map(each -> each.at(0)).orElse(0.0);
        }
      }
      for (Node node : graph.nodes()) {
        assertEquals(sums[node.index()], pass.gradientOrZeros(node.index()).at(0));
      }
    }
  }

  @Test
  void an_output_of_several_numbers_cannot_be_a_loss() {
    var builder = ComputationGraph.builder();
    builder.apply(new Tanh(), builder.input("x"));
    Pass pass = Pass.of(builder.build(), List.of(Tensor.vector(1, 2)));

    var refusal = assertThrows(IllegalArgumentException.class, pass::toEnd);

    assertEquals("the output must be a single number, has the shape (2)", refusal.getMessage());
  }

  @Test
  void a_graph_refuses_what_it_cannot_hold() {
    var builder = ComputationGraph.builder();
    int x = builder.input("x");

    assertThrows(IllegalArgumentException.class, () -> builder.input("x"));
    assertThrows(IllegalArgumentException.class, () -> builder.apply(new Add(), x));
    assertThrows(IllegalArgumentException.class, () -> builder.apply(new Add(), x, 1));
    assertThrows(IllegalArgumentException.class, () -> builder.label(x, "y"));
    ComputationGraph graph = builder.build();
    assertThrows(IllegalArgumentException.class, () -> Pass.of(graph, List.of()));
    assertThrows(IllegalArgumentException.class, () -> ComputationGraph.builder().build());
    while (builder.size() < ComputationGraph.MOST_NODES) {
      builder.constant(1);
    }
    assertThrows(IllegalArgumentException.class, () -> builder.constant(1));
  }
}
