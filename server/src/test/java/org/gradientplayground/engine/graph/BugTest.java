package org.gradientplayground.engine.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.graph.check.CheckedNode;
import org.gradientplayground.engine.graph.check.Diagnosis;
import org.gradientplayground.engine.graph.check.GraphCheck;
import org.gradientplayground.engine.graph.check.LikelyCause;
import org.gradientplayground.engine.graph.check.Verdict;
import org.gradientplayground.engine.graph.op.IdentityWithLoss;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.Sigmoid;
import org.gradientplayground.engine.graph.op.Softmax;
import org.gradientplayground.engine.graph.op.SoftmaxWithLoss;
import org.gradientplayground.engine.graph.op.Sum;
import org.gradientplayground.engine.graph.op.Tanh;
import org.gradientplayground.engine.graph.op.WeightedLoss;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BugTest {
  private record Example(ComputationGraph graph, List<Tensor> leaves) {}

  private static Example scalar(String expression, double... values) {
    return new Example(Expression.of(expression).graph(), Scalars.leaves(values));
  }

  private static Example classifier() {
    Nets net = Nets.random(new RandomState(3), 3, new Sigmoid(), new SoftmaxWithLoss(), 2, 4, 3);
    return new Example(net.graph(), net.leaves());
  }

  private static Example square() {
    Nets net = Nets.random(new RandomState(4), 3, new Tanh(), new SoftmaxWithLoss(), 3, 3, 2);
    return new Example(net.graph(), net.leaves());
  }

  private static Example regression() {
    Nets net =
        Nets.random(
            new RandomState(5), 3, new Tanh(), IdentityWithLoss.halfSquaredError(), 2, 3, 1);
    return new Example(net.graph(), net.leaves());
  }

  private static Example weightedSoftmax() {
    var builder = ComputationGraph.builder();
    int y = builder.apply(new Softmax(), builder.input("x"));
    int weighted = builder.apply(new Mul(), y, builder.input("w"));
    builder.apply(Sum.ofAll(), weighted);
    var random = new RandomState(6);
    return new Example(
        builder.build(), List.of(Nets.tensor(random, 1, 2, 3), Nets.tensor(random, 1, 2, 3)));
  }

  private static final Map<Bug, List<Example>> EXAMPLES =
      Map.ofEntries(
          Map.entry(Bug.FORGOT_BATCH_MEAN, List.of(classifier(), regression())),
          Map.entry(Bug.WRONG_SIGN, List.of(classifier(), scalar("square(w*x - t)", 0.5, 3, 2))),
          Map.entry(Bug.FORGOT_HALF, List.of(regression(), scalar("0.5*(w*x - t)^2", 0.5, 3, 2))),
          Map.entry(Bug.TRANSPOSED, List.of(square())),
          Map.entry(Bug.SOFTMAX_WRONG_AXIS, List.of(classifier(), weightedSoftmax())),
          Map.entry(Bug.IN_PLACE_RELU, List.of(scalar("y * (z*b + relu(a*x))", 2, -3, 1, 5, -7))),
          Map.entry(Bug.OVERWRITTEN_FAN_OUT, List.of(scalar("t = tanh(x); t*x - t", 0.6))),
          Map.entry(Bug.SOFTMAX_TWICE, List.of(classifier())),
          Map.entry(Bug.SWAPPED_FACTORS, List.of(scalar("x*y + z", 10, 5, 1))),
          Map.entry(Bug.FORGOT_UPSTREAM, List.of(scalar("-log(sigmoid(x*w))", 1.5, 0.4))));

  static Stream<Arguments> examples() {
    return Arrays.stream(Bug.values())
        .filter(bug -> bug != Bug.NONE)
        .flatMap(bug -> EXAMPLES.get(bug).stream().map(each -> Arguments.of(bug, each)));
  }

  private static boolean applies(Bug bug, Example example) {
    Tensor[] values = Evaluation.values(example.graph(), example.leaves(), Bug.NONE);
    return bug.appliesTo(example.graph(), List.of(values));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_gradient_check_sees_every_mistake(Bug bug, Example example) {
    assertTrue(applies(bug, example));
    assertEquals(
        Verdict.AGREES,
        GraphCheck.ofAllNodes(example.graph(), example.leaves(), PassRules.RIGHT).verdict());

    GraphCheck check = GraphCheck.ofLeaves(example.graph(), example.leaves(), PassRules.with(bug));

    assertEquals(Verdict.DIFFERS, check.verdict(), check::toString);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_diagnosis_names_the_mistake(Bug bug, Example example) {
    Pass wrong = Pass.of(example.graph(), example.leaves(), PassRules.with(bug)).toEnd();
    List<Tensor> claimed =
        example.graph().leaves().stream().map(leaf -> wrong.gradientOrZeros(leaf.index())).toList();

    Diagnosis diagnosis =
        Diagnosis.of(example.graph(), example.leaves(), claimed, 1e-9).orElseThrow();

    assertEquals(new LikelyCause.Planted(bug), diagnosis.cause());
    assertNotEquals(diagnosis.right(), diagnosis.claimed());
  }

  @Test
  void a_forgotten_mean_shows_as_the_slope_n() {
    Example example = classifier();

    GraphCheck check =
        GraphCheck.ofLeaves(
            example.graph(), example.leaves(), PassRules.with(Bug.FORGOT_BATCH_MEAN));

    for (CheckedNode node : check.nodes()) {
      assertEquals(3, node.slope(), 1e-5);
      assertEquals(1, node.cosine(), 1e-9);
      assertEquals(0.5, node.relativeDifference(), 1e-5);
    }
  }

  @Test
  void relu_in_place_spoils_its_own_gradient_and_that_of_the_other_branch() {
    Example example = scalar("relu(x) + y", -1, 5);
    Pass pass =
        Pass.of(example.graph(), example.leaves(), PassRules.with(Bug.IN_PLACE_RELU)).toEnd();
    int relu = example.graph().operations().getFirst().index();

    assertEquals(Optional.of(Tensor.scalar(0)), pass.gradient(relu));
    assertEquals(
        Optional.of(Tensor.scalar(0)), pass.gradient(example.graph().labelled("y").orElseThrow()));
    GraphCheck all =
        GraphCheck.ofAllNodes(example.graph(), example.leaves(), PassRules.with(Bug.IN_PLACE_RELU));
    assertEquals(Verdict.DIFFERS, all.verdict());
  }

  @Test
  void relu_in_place_spoils_nothing_that_was_summed_up_in_an_array_of_its_own() {
    Example example = scalar("relu(x) + y + y", -1, 5);

    GraphCheck check =
        GraphCheck.ofLeaves(example.graph(), example.leaves(), PassRules.with(Bug.IN_PLACE_RELU));

    int y = example.graph().labelled("y").orElseThrow();
    CheckedNode checked =
        check.nodes().stream().filter(node -> node.node() == y).findFirst().orElseThrow();
    assertEquals(Verdict.AGREES, checked.verdict());
    assertEquals(2, checked.backprop().at(0));
  }

  @Test
  void a_transposed_weight_gradient_needs_a_square_matrix() {
    Example example = classifier();
    assertFalse(applies(Bug.TRANSPOSED, example));
    assertTrue(applies(Bug.TRANSPOSED, square()));
  }

  @Test
  void a_mistake_does_not_apply_where_nothing_is_concerned() {
    Example sum = scalar("x + y", 1, 2);
    for (Bug bug : Bug.values()) {
      assertFalse(applies(bug, sum), bug::toString);
      assertEquals(
          Verdict.AGREES,
          GraphCheck.ofAllNodes(sum.graph(), sum.leaves(), PassRules.with(bug)).verdict());
    }
  }

  @Test
  void weights_of_samples_do_not_hide_a_half_that_is_not_cancelled() {
    var builder = ComputationGraph.builder();
    int x = builder.input("x");
    int t = builder.constant(Tensor.matrix(new double[] {1}, new double[] {3}));
    int w = builder.constant(Tensor.vector(1, 2));
    builder.apply(new WeightedLoss(IdentityWithLoss.halfSquaredError()), x, t, w);
    List<Tensor> leaves = List.of(Tensor.matrix(new double[] {2}, new double[] {5}));

    GraphCheck check =
        GraphCheck.ofLeaves(builder.build(), leaves, PassRules.with(Bug.FORGOT_HALF));

    assertEquals(2, check.nodes().getFirst().slope(), 1e-6);
  }

  @Test
  void every_mistake_has_a_name_of_its_own_on_the_wire() {
    assertEquals(
        Bug.values().length, Arrays.stream(Bug.values()).map(Bug::wireName).distinct().count());
  }
}
