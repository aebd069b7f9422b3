package org.gradientplayground.run;

/** The Euclidean norm of many numbers: of a matrix, its Frobenius norm. */
final class Norm {
  /** Below the first the squares lose digits to underflow, above the second they may overflow. */
  private static final double SMALLEST_SUM = 1e-280;

  private static final double LARGEST_SUM = 1e300;

  private Norm() {}

  /** {@code sqrt(sum v_i^2)} over the elements from {@code from} up to {@code to}, exclusive. */
  static double of(double[] values, int from, int to) {
    double squares = 0;
    for (int i = from; i < to; i++) {
      squares = Math.fma(values[i], values[i], squares);
    }
    boolean tame = squares > SMALLEST_SUM && squares < LARGEST_SUM;
    return tame ? StrictMath.sqrt(squares) : scaled(values, from, to);
  }

  /** The same, with the largest element taken out first; NaN if any is NaN. */
  private static double scaled(double[] values, int from, int to) {
    double largest = 0;
    for (int i = from; i < to; i++) {
      largest = Math.max(largest, Math.abs(values[i]));
    }
    if (largest == 0 || !Double.isFinite(largest)) {
      return largest;
    }
    double squares = 0;
    for (int i = from; i < to; i++) {
      double share = values[i] / largest;
      squares = Math.fma(share, share, squares);
    }
    return largest * StrictMath.sqrt(squares);
  }
}
