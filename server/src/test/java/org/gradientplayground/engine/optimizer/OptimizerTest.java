package org.gradientplayground.engine.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptimizerTest {
  static Stream<Optimizer> usual() {
    return Optimizer.USUAL.stream();
  }

  @Test
  void gradient_descent_subtracts_the_learning_rate_times_the_gradient() {
    double[] x = {-3, 4};

    step(new GradientDescent(), 0.1, x, -6, 8);

    assertArrayEquals(new double[] {-2.4, 3.2}, x, 1e-15);
  }

  @Test
  void the_two_forms_of_momentum_agree_until_the_learning_rate_changes() {
    Momentum book = new Momentum(0.9);
    MomentumTorch torch = new MomentumTorch(0.9);
    OptimizerState bookState = book.start(1);
    OptimizerState torchState = torch.start(1);
    double[] inBook = {1};
    double[] inTorch = {1};

    for (int i = 0; i < 3; i++) {
      book.step(0.1, inBook, inBook.clone(), bookState);
      torch.step(0.1, inTorch, inTorch.clone(), torchState);
    }
    assertEquals(inTorch[0], inBook[0], 1e-15);
    book.step(0.01, inBook, inBook.clone(), bookState);
    torch.step(0.01, inTorch, inTorch.clone(), torchState);

    assertNotEquals(inTorch[0], inBook[0], 1e-3);
  }

  @Test
  void momentum_without_momentum_is_gradient_descent_in_every_form() {
    double[] plain = {-3, 4};
    step(new GradientDescent(), 0.1, plain, -6, 8);

    for (Optimizer none : List.of(new Momentum(0), new MomentumTorch(0), new Nesterov(0))) {
      double[] x = {-3, 4};
      step(none, 0.1, x, -6, 8);
      assertArrayEquals(plain, x, none.name());
    }
  }

  @Test
  void the_first_step_of_adam_has_the_size_of_the_learning_rate_whatever_the_gradient() {
    double[] x = {0, 0};

    step(new Adam(0.9, 0.999, 1e-8), 0.1, x, 1e-3, -1e6);

    assertArrayEquals(new double[] {-0.1, 0.1}, x, 1e-5);
  }

  @Test
  void a_gradient_of_zero_moves_nothing_and_divides_by_nothing() {
    for (Optimizer optimizer : Optimizer.USUAL) {
      double[] x = {7};
      step(optimizer, 0.1, x, 0);
      assertEquals(7, x[0], optimizer.name());
    }
  }

  @Test
  void adam_keeps_the_powers_of_beta_as_running_products() {
    Adam adam = new Adam(0.9, 0.999, 1e-8);
    OptimizerState state = adam.start(1);
    double[] x = {1};

    adam.step(0.1, x, new double[] {1}, state);
    adam.step(0.1, x, new double[] {1}, state);
    adam.with(Coefficient.BETA1, 0.5).step(0.1, x, new double[] {1}, state);

    assertEquals(3, state.t());
    assertEquals(0.9 * 0.9 * 0.5, state.beta1Power(), 1e-15);
    assertEquals(0.999 * 0.999 * 0.999, state.beta2Power(), 1e-15);
  }

  @ParameterizedTest
  @MethodSource("usual")
  void the_gradient_that_is_passed_in_is_not_changed(Optimizer optimizer) {
    double[] gradient = {3, -4};

    optimizer.step(0.1, new double[] {1, 2}, gradient, optimizer.start(2));

    assertArrayEquals(new double[] {3, -4}, gradient);
  }

  @ParameterizedTest
  @MethodSource("usual")
  void a_copy_of_the_state_goes_its_own_way(Optimizer optimizer) {
    OptimizerState state = optimizer.start(1);
    double[] x = {1};
    optimizer.step(0.1, x, new double[] {1}, state);

    OptimizerState copy = state.copy();
    double[] y = x.clone();
    optimizer.step(0.1, x, new double[] {1}, state);
    assertEquals(1, copy.t());
    optimizer.step(0.1, y, new double[] {1}, copy);

    assertArrayEquals(x, y);
    for (int k = 0; k < state.names().size(); k++) {
      assertArrayEquals(state.array(k), copy.array(k));
    }
  }

  @ParameterizedTest
  @MethodSource("usual")
  void it_is_found_by_its_name_and_changed_by_its_coefficients(Optimizer optimizer) {
    assertEquals(optimizer, Optimizer.named(optimizer.name()).orElseThrow());
    for (Coefficient coefficient : Coefficient.values()) {
      if (optimizer.coefficients().containsKey(coefficient)) {
        Optimizer changed = optimizer.with(coefficient, 0.25);
        assertEquals(0.25, changed.coefficients().get(coefficient));
        assertEquals(
            optimizer, changed.with(coefficient, optimizer.coefficients().get(coefficient)));
      } else {
        assertThrows(IllegalArgumentException.class, () -> optimizer.with(coefficient, 0.25));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("usual")
  void every_element_of_the_state_is_named_and_starts_at_zero(Optimizer optimizer) {
    OptimizerState state = optimizer.start(2);

    for (int k = 0; k < state.names().size(); k++) {
      assertArrayEquals(new double[2], state.array(k));
    }
    assertEquals(0, state.t());
    assertEquals(1, state.beta1Power());
  }

  @Test
  void the_terms_of_adam_are_the_corrected_means() {
    Adam adam = new Adam(0.9, 0.999, 1e-8);
    OptimizerState state = adam.start(1);
    adam.step(0.1, new double[] {1}, new double[] {2}, state);

    var terms = adam.terms(0.1, state);

    assertEquals(List.of("beta1Power", "beta2Power", "mHat", "vHat"), List.copyOf(terms.keySet()));
    assertEquals(new Term.Scalar(0.9), terms.get("beta1Power"));
    assertEquals(2, ((Term.PerVariable) terms.get("mHat")).values().getFirst(), 1e-12);
    assertEquals(4, ((Term.PerVariable) terms.get("vHat")).values().getFirst(), 1e-12);
  }

  @Test
  void the_rate_of_the_books_adam_makes_its_receipt_come_out() {
    AdamBook adam = new AdamBook(0.9, 0.999, 1e-7);
    OptimizerState state = adam.start(1);
    double[] x = {1};
    adam.step(0.1, x, new double[] {2}, state);

    double rate = ((Term.Scalar) adam.terms(0.1, state).get("rate")).value();

    double m = state.array(0)[0];
    double v = state.array(1)[0];
    assertEquals(1 - rate * m / (StrictMath.sqrt(v) + 1e-7), x[0]);
  }

  @Test
  void shares_lie_below_one_and_eps_above_zero() {
    assertTrue(Coefficient.MOMENTUM.accepts(0));
    assertFalse(Coefficient.MOMENTUM.accepts(1));
    assertFalse(Coefficient.BETA2.accepts(-0.1));
    assertFalse(Coefficient.RHO.accepts(Double.NaN));
    assertTrue(Coefficient.EPS.accepts(1));
    assertFalse(Coefficient.EPS.accepts(0));
    assertTrue(Optimizer.named("sgd").isEmpty());
  }

  private static void step(Optimizer optimizer, double learningRate, double[] x, double... g) {
    optimizer.step(learningRate, x, g, optimizer.start(x.length));
  }
}
