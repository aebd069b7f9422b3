package org.gradientplayground.engine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.gradientplayground.engine.data.Task;
import org.junit.jupiter.api.Test;

class RegularisationTest {
  /** Three weights and a bias. */
  private static final Architecture LINE =
      new Architecture(3, List.of(), OutputLoss.HALF_SQUARED_ERROR, Task.REGRESSION, 0);

  @Test
  void l2_pulls_weights_towards_0_and_leaves_biases_alone() {
    double[] gradients = {1, 1, 1, 1};
    new Regularisation(0, 0.5).addTo(gradients, LINE, new double[] {2, -4, 0, 8});

    assertArrayEquals(new double[] {2, -1, 1, 1}, gradients);
  }

  @Test
  void l1_brings_weights_to_0_and_never_beyond() {
    double[] parameters = {2, -0.3, 0.5, 0.1};
    new Regularisation(5, 0).shrink(parameters, LINE, 0.1);

    assertArrayEquals(new double[] {1.5, 0, 0, 0.1}, parameters, 0.0);
  }

  @Test
  void an_l1_that_is_far_too_large_does_not_kill_a_network_in_one_step() {
    double[] parameters = {2, -3, 0.5, 0.1};
    new Regularisation(1e6, 0).shrink(parameters, LINE, 1e-6);

    assertArrayEquals(new double[] {1, -2, 0, 0.1}, parameters, 1e-12);
  }

  @Test
  void the_penalty_counts_weights_and_not_biases() {
    assertEquals(
        2 * (2 + 4) + 0.5 * 3 * (4 + 16),
        new Regularisation(2, 3).penalty(LINE, new double[] {2, -4, 0, 8}));
  }

  @Test
  void no_regularisation_changes_nothing() {
    double[] parameters = {2, -4, Double.POSITIVE_INFINITY, 8};
    double[] gradients = {1, 1, 1, 1};
    Regularisation.NONE.addTo(gradients, LINE, parameters);
    Regularisation.NONE.shrink(parameters, LINE, 0.1);

    assertArrayEquals(new double[] {1, 1, 1, 1}, gradients);
    assertArrayEquals(new double[] {2, -4, Double.POSITIVE_INFINITY, 8}, parameters);
    assertThrows(IllegalArgumentException.class, () -> new Regularisation(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Regularisation(0, Double.NaN));
  }
}
