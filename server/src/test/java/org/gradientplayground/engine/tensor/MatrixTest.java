package org.gradientplayground.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MatrixTest {
  @Test
  void a_tensor_of_any_rank_is_flattened_sample_by_sample() {
    Tensor tensor = Tensor.of(new int[] {2, 2, 3}, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

    assertEquals(tensor.reshaped(2, 6), Matrix.of(tensor).toTensor());
  }

  @Test
  void one_sample_is_a_batch_of_one() {
    assertEquals(
        Tensor.matrix(new double[] {1, 2, 3}), Matrix.of(Tensor.vector(1, 2, 3)).toTensor());
    assertEquals(Tensor.matrix(new double[] {4}), Matrix.of(Tensor.scalar(4)).toTensor());
  }

  @Test
  void the_number_of_rows_changes_up_to_the_capacity() {
    var matrix = new Matrix(3, 2);
    matrix.row(2)[1] = 7;
    matrix.rowCount(1);
    assertEquals("(1, 2)", matrix.toString());
    matrix.rowCount(3);

    assertEquals(7, matrix.row(2)[1]);
    assertThrows(IllegalArgumentException.class, () -> matrix.rowCount(4));
    assertThrows(IllegalArgumentException.class, () -> matrix.rowCount(-1));
  }

  @Test
  void foreign_rows_are_not_copied() {
    double[] row = {1, 2};
    Matrix matrix = Matrix.ofForeignRows(4, 2);
    assertEquals(0, matrix.rowCount());
    matrix.rowCount(1);
    matrix.row(0, row);

    assertSame(row, matrix.row(0));
    assertThrows(IllegalArgumentException.class, () -> matrix.row(0, new double[3]));
  }

  @Test
  void no_rows_are_a_matrix_too() {
    assertEquals(0, Matrix.of(Tensor.of(new int[] {0, 3})).rowCount());
  }
}
