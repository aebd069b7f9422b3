package org.gradientplayground.engine.tensor;

/**
 * Rows of doubles that are written again and again: as many columns as it was made with, and a
 * number of rows that may change up to its capacity. Made once, it allocates nothing.
 *
 * <p>Each row is an array of its own, because a plain loop over a row is what the compiler turns
 * into vector instructions.
 */
public final class Matrix {
  private final double[][] rows;
  private final int columns;
  private int rowCount;

  /** A matrix of zeros with {@code capacity} rows, which is also the most it can have. */
  public Matrix(int capacity, int columns) {
    this(new double[capacity][columns], columns, capacity);
  }

  private Matrix(double[][] rows, int columns, int rowCount) {
    this.rows = rows;
    this.columns = columns;
    this.rowCount = rowCount;
  }

  /**
   * A matrix of no rows, and none of its own to come: each is given by {@link #row(int, double[])}.
   */
  public static Matrix ofForeignRows(int capacity, int columns) {
    return new Matrix(new double[capacity][], columns, 0);
  }

  /**
   * A copy of a tensor: its first axis counts the rows, all others together the columns. A tensor
   * of rank 1 or 0 is one row.
   */
  public static Matrix of(Tensor tensor) {
    int rowCount = tensor.rank() < 2 ? 1 : tensor.length(0);
    int columns = rowCount == 0 ? 0 : tensor.size() / rowCount;
    var matrix = new Matrix(rowCount, columns);
    for (int i = 0; i < tensor.size(); i++) {
      matrix.rows[i / columns][i % columns] = tensor.at(i);
    }
    return matrix;
  }

  /** The number of rows. */
  public int rowCount() {
    return rowCount;
  }

  /**
   * Changes the number of rows; what they hold stays.
   *
   * @throws IllegalArgumentException if it is negative or above the capacity
   */
  public void rowCount(int rowCount) {
    if (rowCount < 0 || rowCount > rows.length) {
      throw new IllegalArgumentException(
          "rowCount must be from 0 to " + rows.length + ", was " + rowCount);
    }
    this.rowCount = rowCount;
  }

  /** The most rows it can have. */
  public int capacity() {
    return rows.length;
  }

  /** The number of columns. */
  public int columns() {
    return columns;
  }

  /** Row {@code i} itself, not a copy. */
  public double[] row(int i) {
    return rows[i];
  }

  /**
   * Makes the given array row {@code i}, without copying it: a mini-batch is made of the rows of
   * the training set.
   *
   * @throws IllegalArgumentException if its length is not the number of columns
   */
  public void row(int i, double[] row) {
    if (row.length != columns) {
      throw new IllegalArgumentException(
          "a row of length " + row.length + " does not fit " + columns + " columns");
    }
    rows[i] = row;
  }

  /** A copy of the shape (rowCount, columns). */
  public Tensor toTensor() {
    var values = new double[rowCount * columns];
    for (int i = 0; i < rowCount; i++) {
      System.arraycopy(rows[i], 0, values, i * columns, columns);
    }
    return Tensor.of(new int[] {rowCount, columns}, values);
  }

  /** The shape, such as (2, 3). */
  @Override
  public String toString() {
    return "(" + rowCount + ", " + columns + ")";
  }
}
