package org.gradientplayground.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TensorTest {
  @Test
  void elements_stand_row_by_row() {
    Tensor matrix = Tensor.matrix(new double[] {1, 2, 3}, new double[] {4, 5, 6});

    assertArrayEquals(new int[] {2, 3}, matrix.shape());
    assertEquals(4, matrix.at(3));
    assertEquals(6, matrix.at(1, 2));
    assertEquals(3, matrix.length(-1));
    assertEquals("(2, 3)", matrix.toString());
  }

  @Test
  void nothing_changes_a_tensor_from_outside() {
    double[] values = {1, 2};
    int[] shape = {2};
    Tensor tensor = Tensor.of(shape, values);

    values[0] = 9;
    shape[0] = 1;
    tensor.toArray()[1] = 9;
    tensor.shape()[0] = 9;
    tensor.with(0, 9);

    assertEquals(Tensor.vector(1, 2), tensor);
  }

  @Test
  void a_shape_must_hold_the_values() {
    var fault = assertThrows(IllegalArgumentException.class, () -> Tensor.of(new int[] {2, 2}, 1));
    assertEquals("shape (2, 2) does not hold 1 values", fault.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Tensor.of(new int[] {-1}));
    assertThrows(
        IllegalArgumentException.class, () -> Tensor.matrix(new double[] {1, 2}, new double[] {3}));
  }

  @Test
  void a_product_of_matrices_sums_along_the_inner_axis() {
    Tensor left = Tensor.matrix(new double[] {1, 2}, new double[] {3, 4}, new double[] {5, 6});
    Tensor right = Tensor.matrix(new double[] {7, 8}, new double[] {9, 10});

    Tensor product = left.dot(right);

    assertEquals(
        Tensor.matrix(new double[] {25, 28}, new double[] {57, 64}, new double[] {89, 100}),
        product);
  }

  @Test
  void a_wrong_shape_names_both() {
    Tensor wide = Tensor.of(new int[] {2, 3}, new double[6]);

    var product = assertThrows(IllegalArgumentException.class, () -> wide.dot(wide));
    var zip =
        assertThrows(
            IllegalArgumentException.class, () -> wide.zip(wide.transposed(), Double::sum));

    assertEquals("dot: shapes (2, 3) and (2, 3) do not fit", product.getMessage());
    assertEquals("zip: shapes (2, 3) and (3, 2) differ", zip.getMessage());
  }

  @Test
  void the_transposed_of_a_matrix_has_its_columns_as_rows() {
    Tensor matrix = Tensor.matrix(new double[] {1, 2, 3}, new double[] {4, 5, 6});

    assertEquals(
        Tensor.matrix(new double[] {1, 4}, new double[] {2, 5}, new double[] {3, 6}),
        matrix.transposed());
  }

  @Test
  void the_same_values_in_another_shape_are_another_tensor() {
    Tensor row = Tensor.of(new int[] {1, 2}, 1, 2);

    assertNotEquals(row, Tensor.vector(1, 2));
    assertEquals(row.reshaped(2), Tensor.vector(1, 2));
    assertEquals(row.reshaped(2).hashCode(), Tensor.vector(1, 2).hashCode());
  }

  @Test
  void the_largest_size_ignores_the_sign_but_not_what_is_not_a_number() {
    assertEquals(3, Tensor.vector(1, -3, 2).largestSize());
    assertTrue(Double.isNaN(Tensor.vector(1, Double.NaN).largestSize()));
    assertEquals(0, Tensor.vector().largestSize());
  }
}
