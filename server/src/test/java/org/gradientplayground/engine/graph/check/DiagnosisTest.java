package org.gradientplayground.engine.graph.check;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Nets;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.Scalars;
import org.gradientplayground.engine.graph.check.LikelyCause.Factor;
import org.gradientplayground.engine.graph.check.LikelyCause.Factor.Kind;
import org.gradientplayground.engine.graph.op.SoftmaxWithLoss;
import org.gradientplayground.engine.graph.op.Tanh;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  /** Leaves x, W1, b1, W2, b2; 3 samples; W1 square. */
  private static final Nets NET =
      Nets.random(new RandomState(2), 3, new Tanh(), new SoftmaxWithLoss(), 3, 3, 2);

  private static List<Tensor> gradients(ComputationGraph graph, List<Tensor> leaves) {
    Pass pass = Pass.of(graph, leaves).toEnd();
    return graph.leaves().stream().map(leaf -> pass.gradientOrZeros(leaf.index())).toList();
  }

  private static Diagnosis of(int leaf, UnaryOperator<Tensor> mistake) {
    var claimed = new ArrayList<>(gradients(NET.graph(), NET.leaves()));
    claimed.set(leaf, mistake.apply(claimed.get(leaf)));
    return Diagnosis.of(NET.graph(), NET.leaves(), claimed, 1e-6).orElseThrow();
  }

  private static LikelyCause scalar(String expression, double[] at, double... claimed) {
    return Diagnosis.of(
            Expression.of(expression).graph(), Scalars.leaves(at), Scalars.leaves(claimed), 1e-3)
        .orElseThrow()
        .cause();
  }

  @Test
  void right_gradients_have_no_diagnosis() {
    List<Tensor> right = gradients(NET.graph(), NET.leaves());
    List<Tensor> rounded =
        right.stream().map(t -> t.map(g -> StrictMath.rint(g * 1e6) / 1e6)).toList();

    assertTrue(Diagnosis.of(NET.graph(), NET.leaves(), right, 0).isEmpty());
    assertTrue(Diagnosis.of(NET.graph(), NET.leaves(), rounded, 1e-2).isEmpty());
  }

  @Test
  void a_factor_with_a_meaning_is_named() {
    assertEquals(new Factor(Kind.SIGN, -1), of(1, t -> t.map(g -> -g)).cause());
    assertEquals(new Factor(Kind.TIMES_N, 3), of(1, t -> t.map(g -> 3 * g)).cause());
    assertEquals(new Factor(Kind.DIVIDED_BY_N, 1.0 / 3), of(1, t -> t.map(g -> g / 3)).cause());
    assertEquals(new Factor(Kind.TWICE, 2), of(1, t -> t.map(g -> 2 * g)).cause());
    assertEquals(new Factor(Kind.HALF, 0.5), of(1, t -> t.map(g -> g / 2)).cause());
    assertTrue(
        of(1, t -> t.map(g -> 7 * g)).cause() instanceof Factor(Kind kind, double factor)
            && kind == Kind.OTHER
            && Math.abs(factor - 7) < 1e-9);
  }

  @Test
  void other_signatures_are_named() {
    assertEquals(new LikelyCause.Transposed(), of(0, Tensor::transposed).cause());
    assertEquals(new LikelyCause.Nothing(), of(2, t -> t.map(_ -> 0)).cause());
    Tensor bySample = gradients(NET.graph(), NET.leaves()).get(0);
    assertEquals(new LikelyCause.OfAnotherLeaf(0), of(1, _ -> bySample).cause());
    assertEquals(new LikelyCause.Unknown(), of(1, t -> t.with(2, t.at(2) + 1)).cause());
  }

  @Test
  void the_first_wrong_element_is_told_with_its_right_value() {
    Diagnosis diagnosis = of(1, t -> t.with(5, 9));

    assertEquals(1, diagnosis.leaf());
    assertEquals(5, diagnosis.element());
    assertEquals(9, diagnosis.claimed());
    assertEquals(gradients(NET.graph(), NET.leaves()).get(1).at(5), diagnosis.right());
  }

  @Test
  void of_several_wrong_gradients_the_one_nearest_to_the_output_comes_first() {
    var claimed = new ArrayList<>(gradients(NET.graph(), NET.leaves()));
    claimed.replaceAll(t -> t.map(g -> g + 1));

    Diagnosis diagnosis = Diagnosis.of(NET.graph(), NET.leaves(), claimed, 1e-6).orElseThrow();

    assertEquals(NET.graph().labelled("W2").orElseThrow(), diagnosis.leaf());
  }

  @Test
  void one_way_of_two_and_a_missing_upstream_are_named() {
    assertEquals(
        new LikelyCause.OnlyOneWay(2, 0),
        scalar("square(x) + exp(x) + sin(x)", new double[] {1.5}, 4.4817));
    assertEquals(new LikelyCause.WithoutUpstream(), of(2, t -> t.map(_ -> 3)).cause());
  }

  @Test
  void a_known_mistake_in_one_gradient_only_is_named_too() {
    double[] at = {10, 4, 2};
    assertEquals(new LikelyCause.Planted(Bug.SWAPPED_FACTORS), scalar("x * y + z", at, 10, 10, 1));
  }

  @Test
  void without_passes_for_known_mistakes_the_wrong_gradient_is_found_all_the_same() {
    ComputationGraph graph = Expression.of("x * y + z").graph();
    List<Tensor> at = Scalars.leaves(10, 4, 2);
    List<Tensor> swapped = Scalars.leaves(10, 10, 1);

    Diagnosis found = Diagnosis.of(graph, at, swapped, 1e-3, Diagnosis.LEAST_PASSES).orElseThrow();

    assertEquals(0, found.leaf());
    assertEquals(4, found.right());
    assertTrue(!(found.cause() instanceof LikelyCause.Planted), found::toString);
  }

  @Test
  void the_order_of_hundreds_of_leaves_is_found_in_one_go() {
    String sum = IntStream.range(0, 400).mapToObj(i -> "a" + i).collect(joining("+"));
    ComputationGraph graph = Expression.of(sum).graph();
    double[] ones = new double[400];
    Arrays.fill(ones, 1);
    List<Tensor> wrong = Scalars.leaves(new double[400]);

    Diagnosis first = Diagnosis.of(graph, Scalars.leaves(ones), wrong, 1e-3).orElseThrow();

    assertEquals(graph.labelled("a399").orElseThrow(), first.leaf());
  }

  @Test
  void claims_of_another_shape_or_number_are_refused() {
    ComputationGraph graph = Expression.of("x * y").graph();
    List<Tensor> leaves = Scalars.leaves(1, 2);
    List<Tensor> vector = List.of(Tensor.vector(1), Tensor.scalar(1));

    assertThrows(
        IllegalArgumentException.class, () -> Diagnosis.of(graph, leaves, Scalars.leaves(1), 1e-3));
    assertThrows(IllegalArgumentException.class, () -> Diagnosis.of(graph, leaves, vector, 1e-3));
  }
}
