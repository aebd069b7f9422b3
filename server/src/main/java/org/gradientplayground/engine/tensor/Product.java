package org.gradientplayground.engine.tensor;

/**
 * Products of matrices, each element a sum over ascending k by fused multiply and add from 0 on: to
 * the bit what {@link Tensor#dot} gives.
 *
 * <p>The innermost loop runs over the elements of a row of the result, never across a sum, so that
 * the compiler can make vector instructions of it; four terms of the sums are added at a time,
 * which saves loading and storing the result in between.
 */
public final class Product {
  private Product() {}

  /**
   * {@code c = a b}: (N, K) times (K, M) is (N, M).
   *
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static void multiply(Matrix a, Matrix b, Matrix c) {
    if (a.columns() != b.rowCount() || c.rowCount() != a.rowCount() || c.columns() != b.columns()) {
      throw new IllegalArgumentException("multiply: %s, %s and %s".formatted(a, b, c));
    }
    int terms = b.rowCount();
    for (int i = 0; i < a.rowCount(); i++) {
      double[] factors = a.row(i);
      double[] sums = c.row(i);
      clear(sums);
      int k = 0;
      for (; k + 3 < terms; k += 4) {
        addFour(
            factors[k],
            factors[k + 1],
            factors[k + 2],
            factors[k + 3],
            b.row(k),
            b.row(k + 1),
            b.row(k + 2),
            b.row(k + 3),
            sums);
      }
      for (; k < terms; k++) {
        addOne(factors[k], b.row(k), sums);
      }
    }
  }

  /**
   * {@code c = c + a^T b}: (K, N) transposed times (K, M) is (N, M). The sums go on from what c
   * holds.
   *
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static void addTransposed(Matrix a, Matrix b, Matrix c) {
    if (a.rowCount() != b.rowCount() || c.rowCount() != a.columns() || c.columns() != b.columns()) {
      throw new IllegalArgumentException("addTransposed: %s, %s and %s".formatted(a, b, c));
    }
    int terms = b.rowCount();
    for (int i = 0; i < a.columns(); i++) {
      double[] sums = c.row(i);
      int k = 0;
      for (; k + 3 < terms; k += 4) {
        addFour(
            a.row(k)[i],
            a.row(k + 1)[i],
            a.row(k + 2)[i],
            a.row(k + 3)[i],
            b.row(k),
            b.row(k + 1),
            b.row(k + 2),
            b.row(k + 3),
            sums);
      }
      for (; k < terms; k++) {
        addOne(a.row(k)[i], b.row(k), sums);
      }
    }
  }

  private static void clear(double[] sums) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] = 0;
    }
  }

  private static void addOne(double a, double[] row, double[] sums) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] = Math.fma(a, row[j], sums[j]);
    }
  }

  private static void addFour(
      double a0,
      double a1,
      double a2,
      double a3,
      double[] row0,
      double[] row1,
      double[] row2,
      double[] row3,
      double[] sums) {
    for (int j = 0; j < sums.length; j++) {
      double sum = Math.fma(a0, row0[j], sums[j]);
      sum = Math.fma(a1, row1[j], sum);
      sum = Math.fma(a2, row2[j], sum);
      sums[j] = Math.fma(a3, row3[j], sum);
    }
  }
}
