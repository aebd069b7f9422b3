package org.gradientplayground.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BroadcastTest {
  @Test
  void a_column_and_a_row_make_a_table() {
    Tensor column = Tensor.of(new int[] {2, 1}, 10, 20);
    Tensor row = Tensor.vector(1, 2, 3);

    assertEquals(
        Tensor.matrix(new double[] {11, 12, 13}, new double[] {21, 22, 23}),
        Broadcast.zip(column, row, Double::sum));
  }

  @Test
  void a_gradient_is_summed_over_the_repetitions() {
    Tensor gradient = Tensor.matrix(new double[] {1, 2, 3}, new double[] {4, 5, 6});

    assertEquals(Tensor.vector(5, 7, 9), Broadcast.sumTo(gradient, 3));
    assertEquals(Tensor.of(new int[] {2, 1}, 6, 15), Broadcast.sumTo(gradient, 2, 1));
    assertEquals(Tensor.scalar(21), Broadcast.sumTo(gradient));
    assertEquals(gradient, Broadcast.sumTo(gradient, 2, 3));
  }

  @Test
  void an_axis_in_the_middle_is_repeated() {
    Tensor x = Tensor.of(new int[] {2, 1, 2}, 1, 2, 3, 4);
    Tensor y = Tensor.of(new int[] {2, 2}, 0, 10, 20, 30);

    assertEquals(
        Tensor.of(new int[] {2, 2, 2}, 1, 12, 21, 32, 3, 14, 23, 34),
        Broadcast.zip(x, y, Double::sum));
  }

  @Test
  void shapes_that_do_not_fit_are_refused() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> Broadcast.zip(Tensor.vector(1, 2), Tensor.vector(1, 2, 3), Double::sum));

    assertEquals("broadcast: shapes (2) and (3) do not fit", error.getMessage());
  }
}
