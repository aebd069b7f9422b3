package org.gradientplayground.engine.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.graph.op.Sum;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;

class PathsTest {
  private static Pass pass(String expression, double... values) {
    return Pass.of(Expression.of(expression).graph(), Scalars.leaves(values)).toEnd();
  }

  @Test
  void a_diamond_has_two_ways_whose_products_add_up() {
    Paths paths = Paths.of(pass("x * y + sin(x)", 1.3, -0.7), 0, Paths.MOST_SHOWN);

    assertEquals(BigInteger.TWO, paths.count());
    assertEquals(-0.7, paths.shown().get(0).product(), 1e-15);
    assertEquals(StrictMath.cos(1.3), paths.shown().get(1).product(), 1e-15);
    assertEquals(-0.7 + StrictMath.cos(1.3), paths.sum(), 1e-15);
    assertEquals(0, paths.shown().get(0).edges().getFirst().from());
  }

  @Test
  void a_factor_with_itself_has_two_ways_through_its_two_slots() {
    Paths paths = Paths.of(pass("x * x", 3), 0, Paths.MOST_SHOWN);

    assertEquals(
        List.of(0, 1), paths.shown().stream().map(p -> p.edges().getFirst().slot()).toList());
    assertEquals(6, paths.sum());
  }

  @Test
  void ways_are_counted_and_not_walked() {
    var text = new StringBuilder("a0 = x\n");
    for (int i = 0; i < 100; i++) {
      text.append("a%d = a%d + a%d%n".formatted(i + 1, i, i));
    }
    Paths paths = Paths.of(pass(text.toString(), 1), 0, 3);

    assertEquals(BigInteger.TWO.pow(100), paths.count());
    assertEquals(3, paths.shown().size());
    assertEquals(100, paths.shown().getFirst().edges().size());
    assertEquals(0x1p100, paths.sum());
  }

  @Test
  void the_sum_over_all_ways_is_the_gradient() {
    var random = new RandomState(3);
    for (int i = 0; i < 100; i++) {
      ComputationGraph graph = Scalars.random(random, 1 + 2 * i);
      Pass pass = Pass.of(graph, Scalars.values(random, graph)).toEnd();
      for (Node leaf : graph.leaves()) {
        Paths paths = Paths.of(pass, leaf.index(), 2000);
        double gradient = pass.gradientOrZeros(leaf.index()).at(0);
        assertEquals(gradient, paths.sum(), 1e-9 * (1 + Math.abs(gradient)));
        if (paths.count().equals(BigInteger.valueOf(paths.shown().size()))) {
          double sum = paths.shown().stream().mapToDouble(Path::product).sum();
          assertEquals(gradient, sum, 1e-9 * (1 + Math.abs(gradient)));
        }
      }
    }
  }

  @Test
  void a_leaf_that_leads_nowhere_has_no_way() {
    var builder = ComputationGraph.builder();
    int x = builder.input("x");
    builder.input("unused");
    Pass pass = Pass.of(builder.output(x).build(), Scalars.leaves(1, 2)).toEnd();

    assertEquals(BigInteger.ZERO, Paths.of(pass, 1, 1).count());
    assertEquals(0, Paths.of(pass, 1, 1).sum());
    assertEquals(List.of(new Path(List.of(), 1)), Paths.of(pass, 0, 1).shown());
  }

  @Test
  void tensors_have_no_single_local_derivative() {
    var builder = ComputationGraph.builder();
    builder.apply(Sum.ofAll(), builder.input("x"));
    Pass pass = Pass.of(builder.build(), List.of(Tensor.vector(1, 2))).toEnd();

    assertThrows(IllegalArgumentException.class, () -> Paths.of(pass, 0, 1));
  }
}
