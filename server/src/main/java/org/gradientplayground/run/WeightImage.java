package org.gradientplayground.run;

/**
 * The weights of a layer and their gradients as signed bytes, row by row, one row for each input;
 * where there are too many, each cell is the mean of a block of them.
 *
 * @param weights 127 stands for {@code scale}
 * @param gradients 127 stands for {@code gradientScale}
 */
public record WeightImage(
    int rows,
    int columns,
    SignedBytes weights,
    double scale,
    SignedBytes gradients,
    double gradientScale) {

  /** Of a matrix that stands in {@code weights} and {@code gradients} from {@code offset} on. */
  static WeightImage of(
      double[] weights, double[] gradients, int offset, int rows, int columns, int side) {
    int imageRows = Math.min(rows, side);
    int imageColumns = Math.min(columns, side);
    double[] w = blocks(weights, offset, rows, columns, imageRows, imageColumns);
    double[] g = blocks(gradients, offset, rows, columns, imageRows, imageColumns);
    return new WeightImage(
        imageRows,
        imageColumns,
        new SignedBytes(w, largest(w)),
        largest(w),
        new SignedBytes(g, largest(g)),
        largest(g));
  }

  private static double[] blocks(
      double[] values, int offset, int rows, int columns, int imageRows, int imageColumns) {
    var means = new double[imageRows * imageColumns];
    for (int r = 0; r < imageRows; r++) {
      for (int c = 0; c < imageColumns; c++) {
        means[r * imageColumns + c] =
            mean(
                values,
                offset,
                columns,
                r * rows / imageRows,
                (r + 1) * rows / imageRows,
                c * columns / imageColumns,
                (c + 1) * columns / imageColumns);
      }
    }
    return means;
  }

  private static double mean(
      double[] values, int offset, int columns, int top, int bottom, int left, int right) {
    double sum = 0;
    for (int i = top; i < bottom; i++) {
      for (int j = left; j < right; j++) {
        sum += values[offset + i * columns + j];
      }
    }
    return sum / ((bottom - top) * (right - left));
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return Math.min(largest, Double.MAX_VALUE);
  }
}
