package org.gradientplayground.engine.graph.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Nets;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.PassRules;
import org.gradientplayground.engine.graph.Scalars;
import org.gradientplayground.engine.graph.cell.Cell.Part;
import org.gradientplayground.engine.graph.cell.CellOrigin.Form;
import org.gradientplayground.engine.graph.op.Add;
import org.gradientplayground.engine.graph.op.Dot;
import org.gradientplayground.engine.graph.op.IdentityWithLoss;
import org.gradientplayground.engine.graph.op.LossOp;
import org.gradientplayground.engine.graph.op.Mean;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.Relu;
import org.gradientplayground.engine.graph.op.SigmoidWithLoss;
import org.gradientplayground.engine.graph.op.Softmax;
import org.gradientplayground.engine.graph.op.SoftmaxWithLoss;
import org.gradientplayground.engine.graph.op.Sum;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;

class CellOriginTest {
  /** Opens every cell of a finished pass; gives the origins that have terms. */
  private static List<CellOrigin> open(Pass pass) {
    var origins = new ArrayList<CellOrigin>();
    for (Node node : pass.graph().nodes()) {
      int index = node.index();
      Tensor value = pass.value(index).orElseThrow();
      for (int i = 0; i < value.size(); i++) {
        origins.add(CellOrigin.ofValue(pass, index, i).orElseThrow());
        CellOrigin.ofGradient(pass, index, i).ifPresent(origins::add);
      }
      for (int slot = 0; slot < node.inputs().size(); slot++) {
        int size = pass.contribution(index, slot).map(Tensor::size).orElse(0);
        for (int i = 0; i < size; i++) {
          origins.add(CellOrigin.ofContribution(pass, index, slot, i).orElseThrow());
        }
      }
    }
    return origins;
  }

  private static void assertEveryCellOpens(Pass pass) {
    for (CellOrigin origin : open(pass)) {
      assertNotEquals(Form.MISTAKEN, origin.form());
      if (origin.form() != Form.GIVEN) {
        assertEquals(
            Double.doubleToLongBits(origin.cell().value()),
            Double.doubleToLongBits(origin.terms().getLast().sum()),
            origin::toString);
      }
    }
  }

  @Test
  void the_last_sum_is_the_cell_to_the_bit_in_networks() {
    for (LossOp loss :
        List.of(
            new SoftmaxWithLoss(),
            new SigmoidWithLoss(),
            IdentityWithLoss.halfSquaredError(),
            IdentityWithLoss.absoluteError())) {
      for (int samples = 1; samples <= 3; samples++) {
        Nets net = Nets.random(new RandomState(samples), samples, new Relu(), loss, 3, 4, 2);
        assertEveryCellOpens(Pass.of(net.graph(), net.leaves()).toEnd());
      }
    }
  }

  @Test
  void the_last_sum_is_the_cell_to_the_bit_in_scalar_graphs() {
    var random = new RandomState(1);
    for (int i = 0; i < 100; i++) {
      ComputationGraph graph = Scalars.random(random, 1 + i);
      assertEveryCellOpens(Pass.of(graph, Scalars.values(random, graph)).toEnd());
    }
  }

  @Test
  void the_last_sum_is_the_cell_to_the_bit_with_broadcasting_sums_and_products() {
    var builder = ComputationGraph.builder();
    int a = builder.input("a");
    int b = builder.input("b");
    int c = builder.input("c");
    int sum = builder.apply(new Add(), builder.apply(new Dot(), a, b), c);
    int soft = builder.apply(new Softmax(), sum);
    int mean = builder.apply(new Mean(OptionalInt.of(1), true), soft);
    int along = builder.apply(Sum.along(0), builder.apply(new Mul(), soft, sum));
    builder.apply(Sum.ofAll(), builder.apply(new Mul(), mean, along));
    var random = new RandomState(4);
    List<Tensor> leaves =
        List.of(
            Nets.tensor(random, 1, 2, 3), Nets.tensor(random, 1, 3, 4), Nets.tensor(random, 1, 4));

    assertEveryCellOpens(Pass.of(builder.build(), leaves).toEnd());
  }

  @Test
  void a_weight_gradient_is_a_column_of_x_times_a_column_of_dout() {
    Nets net = Nets.random(new RandomState(1), 3, new Relu(), new SoftmaxWithLoss(), 4, 2);
    Pass pass = Pass.of(net.graph(), net.leaves()).toEnd();
    int affine = net.graph().operations().getFirst().index();

    CellOrigin origin = CellOrigin.ofContribution(pass, affine, 1, 5).orElseThrow();

    assertEquals(Form.SUM_OF_PRODUCTS, origin.form());
    assertEquals(List.of(2, 1), origin.cell().index());
    assertEquals(3, origin.terms().size());
    for (int n = 0; n < 3; n++) {
      List<Cell> factors = origin.terms().get(n).factors();
      assertEquals(List.of(n, 2), factors.get(0).index());
      assertEquals(0, factors.get(0).node());
      assertEquals(Part.GRADIENT, factors.get(1).of());
      assertEquals(List.of(n, 1), factors.get(1).index());
      assertEquals(affine, factors.get(1).node());
    }
  }

  @Test
  void a_score_of_a_loss_layer_is_handed_y_minus_t_over_n() {
    Nets net = Nets.random(new RandomState(1), 3, new Relu(), new SoftmaxWithLoss(), 4, 2);
    Pass pass = Pass.of(net.graph(), net.leaves()).toEnd();

    CellOrigin origin = CellOrigin.ofContribution(pass, net.graph().output(), 0, 3).orElseThrow();

    List<Cell> factors = origin.terms().getFirst().factors();
    assertEquals(
        List.of(Part.ANSWER, Part.TARGET, Part.GRADIENT, Part.DIVISOR),
        factors.stream().map(Cell::of).toList());
    double expected =
        (factors.get(0).value() - factors.get(1).value()) * factors.get(2).value() / 3;
    assertEquals(expected, origin.cell().value());
  }

  @Test
  void the_gradient_of_a_node_used_twice_is_a_sum_of_contributions() {
    Pass pass = Pass.of(Expression.of("x * y + sin(x)").graph(), Scalars.leaves(1.3, -0.7)).toEnd();

    CellOrigin origin = CellOrigin.ofGradient(pass, 0, 0).orElseThrow();

    assertEquals(Form.SUM_OF_CONTRIBUTIONS, origin.form());
    assertEquals(2, origin.terms().size());
    assertEquals(Form.GIVEN, CellOrigin.ofValue(pass, 0, 0).orElseThrow().form());
    assertEquals(
        Form.GIVEN, CellOrigin.ofGradient(pass, pass.graph().output(), 0).orElseThrow().form());
  }

  @Test
  void a_gradient_that_was_not_cleared_begins_with_what_was_left() {
    List<Tensor> leaves = Scalars.leaves(1.3, -0.7);
    Pass pass = Pass.of(Expression.of("x * y").graph(), leaves).toEnd();
    pass.begin(leaves, false);
    assertTrue(CellOrigin.ofValue(pass, 2, 0).isEmpty());
    pass.toEnd();

    CellOrigin origin = CellOrigin.ofGradient(pass, 0, 0).orElseThrow();

    assertEquals(Part.CARRIED, origin.terms().getFirst().factors().getFirst().of());
    assertEveryCellOpens(pass);
  }

  @Test
  void of_an_overwritten_gradient_only_the_last_contribution_is_a_term() {
    Pass pass =
        Pass.of(
                Expression.of("t = tanh(x); t * x - t").graph(),
                Scalars.leaves(0.6),
                PassRules.with(Bug.OVERWRITTEN_FAN_OUT))
            .toEnd();

    CellOrigin origin = CellOrigin.ofGradient(pass, 0, 0).orElseThrow();

    assertEquals(Form.LAST_CONTRIBUTION, origin.form());
    assertEquals(1, origin.terms().size());
    assertEveryCellOpens(pass);
  }

  @Test
  void what_a_planted_mistake_made_pretends_to_no_terms() {
    Nets net = Nets.random(new RandomState(1), 3, new Relu(), new SoftmaxWithLoss(), 4, 2);
    for (Bug bug : Bug.values()) {
      Pass pass = Pass.of(net.graph(), net.leaves(), PassRules.with(bug)).toEnd();
      for (CellOrigin origin : open(pass)) {
        boolean opens = origin.form() != Form.GIVEN && origin.form() != Form.MISTAKEN;
        if (opens) {
          assertEquals(origin.cell().value(), origin.terms().getLast().sum());
        }
        assertFalse(bug == Bug.NONE && origin.form() == Form.MISTAKEN);
      }
    }
  }
}
