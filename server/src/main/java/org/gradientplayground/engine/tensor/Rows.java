package org.gradientplayground.engine.tensor;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** A tensor as rows along its last axis; one of rank 1 is a single row. */
public final class Rows {
  private Rows() {}

  /**
   * The number of rows.
   *
   * @throws IllegalArgumentException for a single number, or rows without elements
   */
  public static int count(Tensor tensor) {
    if (tensor.rank() == 0 || tensor.length(-1) == 0) {
      throw new IllegalArgumentException("rows: shape " + tensor + " has none");
    }
    return tensor.size() / tensor.length(-1);
  }

  /** Copies of the rows; a single number is one row of one element. */
  public static double[][] of(Tensor tensor) {
    int length = tensor.rank() == 0 ? 1 : tensor.length(-1);
    var rows = new double[length == 0 ? 0 : tensor.size() / length][];
    double[] values = tensor.toArray();
    for (int row = 0; row < rows.length; row++) {
      rows[row] = Arrays.copyOfRange(values, row * length, (row + 1) * length);
    }
    return rows;
  }

  /** The tensor of the same shape whose every row is made of the row at its place. */
  public static Tensor map(Tensor tensor, UnaryOperator<double[]> rowToRow) {
    int rows = count(tensor);
    int length = tensor.length(-1);
    double[] values = tensor.toArray();
    for (int row = 0; row < rows; row++) {
      double[] mapped =
          rowToRow.apply(Arrays.copyOfRange(values, row * length, (row + 1) * length));
      System.arraycopy(mapped, 0, values, row * length, length);
    }
    return Tensor.of(tensor.shape(), values);
  }

  /** The place of the largest element of a row; of equal ones the first, as NumPy has it. */
  public static int argmax(double[] row) {
    int argmax = 0;
    for (int i = 1; i < row.length; i++) {
      argmax = row[i] > row[argmax] ? i : argmax;
    }
    return argmax;
  }

  /** The largest element of a row. */
  public static double largest(double[] row) {
    double largest = row[0];
    for (double element : row) {
      largest = Math.max(largest, element);
    }
    return largest;
  }
}
