package org.gradientplayground.engine.differentiation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.gradientplayground.engine.objective.Objective;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;

class DifferentiationTest {
  private static final DoubleUnaryOperator PARABOLA = x -> 0.01 * (x * x) + 0.1 * x;

  @Test
  void the_central_difference_gives_the_numbers_of_the_book() {
    assertEquals(0.1999999999990898, DifferenceQuotient.central(PARABOLA, 5, 1e-4));
    assertEquals(0.2999999999986347, DifferenceQuotient.central(PARABOLA, 10, 1e-4));
  }

  @Test
  void ten_times_smaller_h_makes_the_forward_error_10_and_the_central_error_100_times_smaller() {
    double derivative = StrictMath.exp(1);

    double forward = DifferenceQuotient.forward(StrictMath::exp, 1, 1e-2) - derivative;
    double forwardTenth = DifferenceQuotient.forward(StrictMath::exp, 1, 1e-3) - derivative;
    double central = DifferenceQuotient.central(StrictMath::exp, 1, 1e-2) - derivative;
    double centralTenth = DifferenceQuotient.central(StrictMath::exp, 1, 1e-3) - derivative;

    assertEquals(10, forward / forwardTenth, 0.1);
    assertEquals(100, central / centralTenth, 0.1);
  }

  @Test
  void an_h_that_x_swallows_gives_a_slope_of_zero() {
    assertEquals(0, DifferenceQuotient.central(PARABOLA, 5, 1e-50));
    assertEquals(0, DifferenceQuotient.forward(PARABOLA, 5, 1e-50));
  }

  @Test
  void the_tangent_line_of_the_article_touches_the_parabola_at_5() {
    TangentLine tangent = DifferenceQuotient.tangent(PARABOLA, 5, 1e-4);

    assertEquals(0.2, tangent.slope(), 1e-11);
    assertEquals(-0.25, tangent.intercept(), 1e-10);
    assertEquals(PARABOLA.applyAsDouble(5), tangent.at(5), 1e-15);
  }

  @Test
  void the_gradient_of_the_square_of_a_sum_is_the_same_everywhere() {
    Tensor x = Tensor.matrix(new double[] {1, 2, 3}, new double[] {-1, 0.5, 4});

    Tensor gradient = NumericalGradient.central(each -> each.sum() * each.sum(), x, 1e-4);

    for (double partial : gradient.toArray()) {
      assertEquals(19, partial, 1e-7);
    }
    assertTrue(gradient.hasShapeOf(x));
  }

  @Test
  void a_gradient_has_the_shape_of_its_array_whatever_its_rank() {
    for (int[] shape : List.of(new int[0], new int[] {2}, new int[] {2, 1}, new int[] {1, 2, 1})) {
      var values = new double[shape.length == 0 ? 1 : 2];
      Tensor x = Tensor.of(shape, values).map(_ -> 3);

      Tensor gradient = NumericalGradient.forward(each -> each.map(e -> e * e).sum(), x, 1e-6);

      assertTrue(gradient.hasShapeOf(x));
      assertEquals(6, gradient.at(0), 1e-5);
    }
  }

  @Test
  void the_function_always_sees_the_whole_array_with_one_element_moved() {
    Tensor x = Tensor.vector(1, 2);
    List<Tensor> seen = new ArrayList<>();

    NumericalGradient.central(
        each -> {
          seen.add(each);
          return 0;
        },
        x,
        0.5);

    assertEquals(
        List.of(
            Tensor.vector(1.5, 2),
            Tensor.vector(0.5, 2),
            Tensor.vector(1, 2.5),
            Tensor.vector(1, 1.5)),
        seen);
    assertEquals(Tensor.vector(1, 2), x);
  }

  @Test
  void all_three_methods_agree_on_an_objective_and_leave_the_point_alone() {
    Objective himmelblau = Objectives.named("himmelblau").orElseThrow();
    double[] x = {1, -2};
    var exact = new double[2];
    var central = new double[2];
    var forward = new double[2];

    var gradient = new GradientOf(himmelblau);
    gradient.at(x, new Differentiation.Exact(), exact);
    gradient.at(x, new Differentiation.Central(1e-4), central);
    gradient.at(x, new Differentiation.Forward(1e-6), forward);

    assertArrayEquals(new double[] {-52, -8}, exact);
    assertArrayEquals(exact, central, 1e-6);
    assertArrayEquals(exact, forward, 1e-3);
    assertArrayEquals(new double[] {1, -2}, x);
  }

  @Test
  void the_gradient_of_an_objective_by_differences_is_that_of_an_array() {
    Objective beale = Objectives.named("beale").orElseThrow();
    double[] x = {0.5, -1.25};
    var gradient = new double[2];

    new GradientOf(beale).at(x, new Differentiation.Central(1e-4), gradient);

    Tensor ofArray =
        NumericalGradient.central(each -> beale.value(each.toArray()), Tensor.vector(x), 1e-4);
    assertArrayEquals(ofArray.toArray(), gradient);
  }

  @Test
  void a_gradient_check_agrees_within_its_tolerances_and_not_beyond() {
    Tensor exact = Tensor.vector(1, 100, 0);
    Tensor numeric = Tensor.vector(1.01, 100.5, 0);

    GradientCheck loose = GradientCheck.of(exact, numeric, 1e-3, 1e-2);
    GradientCheck strict = GradientCheck.of(exact, numeric, 1e-3, 1e-3);

    assertEquals(0.5, loose.absoluteDifference(), 1e-12);
    assertEquals(0.01 / 1.01, loose.relativeDifference(), 1e-12);
    assertTrue(loose.agrees());
    assertFalse(strict.agrees());
  }

  @Test
  void a_gradient_check_never_agrees_with_what_is_not_a_number() {
    Tensor broken = Tensor.vector(Double.NaN);

    assertFalse(GradientCheck.of(Tensor.vector(1), broken, 1, 1).agrees());
    assertFalse(GradientCheck.of(broken, broken, 1, 1).agrees());
    assertThrows(
        IllegalArgumentException.class,
        () -> GradientCheck.of(Tensor.vector(1), Tensor.vector(1, 2), 1, 1));
  }
}
