package org.gradientplayground.engine.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.graph.op.Sum;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;

class TapeTest {
  private static void assertSameBits(ComputationGraph graph, List<Tensor> leaves) {
    Pass pass = Pass.of(graph, leaves).toEnd();
    double[] x = leaves.stream().mapToDouble(each -> each.at(0)).toArray();
    var gradient = new double[x.length];
    Tape tape = Tape.of(graph);
    tape.valueAndGradient(x.clone(), gradient);

    double value = tape.valueAndGradient(x, gradient);

    assertBits(pass.value(graph.output()).orElseThrow().at(0), value);
    assertBits(value, tape.value(x));
    for (int i = 0; i < x.length; i++) {
      int leaf = graph.leaves().get(i).index();
      assertBits(pass.gradientOrZeros(leaf).at(0), gradient[i]);
    }
  }

  private static void assertBits(double expected, double actual) {
    assertEquals(Double.doubleToLongBits(expected), Double.doubleToLongBits(actual));
  }

  @Test
  void a_tape_computes_the_bits_of_a_pass() {
    var random = new RandomState(11);
    for (int i = 0; i < 200; i++) {
      ComputationGraph graph = Scalars.random(random, 1 + i);
      assertSameBits(graph, Scalars.values(random, graph));
    }
  }

  @Test
  void also_where_numbers_overflow_or_are_none() {
    var random = new RandomState(12);
    for (int i = 0; i < 500; i++) {
      ComputationGraph graph = Scalars.wild(random, 1 + i % 30);
      assertSameBits(graph, Scalars.values(random, graph));
    }
  }

  @Test
  void a_tape_of_an_expression_gives_its_value_and_its_gradient() {
    Tape tape = Tape.of(Expression.of("(x / y)^p").graph());
    var gradient = new double[3];

    double value = tape.valueAndGradient(new double[] {3, 2, 2.5}, gradient);

    assertEquals(3, tape.dimension());
    assertEquals(2.7556759606310752, value, 1e-14);
    assertEquals(2.2963966338592297, gradient[0], 1e-14);
    assertEquals(-3.4445949507888445, gradient[1], 1e-14);
    assertEquals(1.1173304512883486, gradient[2], 1e-14);
  }

  @Test
  void a_graph_of_tensors_has_no_tape() {
    var builder = ComputationGraph.builder();
    builder.apply(Sum.ofAll(), builder.input("x"));
    ComputationGraph sum = builder.build();
    assertThrows(IllegalArgumentException.class, () -> Tape.of(sum));

    var constant = ComputationGraph.builder();
    constant.constant(Tensor.vector(1, 2));
    ComputationGraph vector = constant.build();
    assertThrows(IllegalArgumentException.class, () -> Tape.of(vector));
  }
}
