package org.gradientplayground.engine.data;

/**
 * Gives each column mean 0 and standard deviation 1 over the rows it was made from: {@code (x -
 * mean) / std} with {@code std = sqrt(sum (x - mean)^2 / N)}, the population's. A column that is
 * the same in all these rows says nothing and becomes 0, for every other row too.
 */
final class Standardisation {
  private final double[] mean;

  /** 0 for a constant column. */
  private final double[] std;

  private Standardisation(int columns) {
    mean = new double[columns];
    std = new double[columns];
  }

  /** The one that standardises the first {@code count} rows. */
  static Standardisation of(double[][] rows, int count) {
    var standardisation = new Standardisation(rows[0].length);
    for (int j = 0; j < rows[0].length; j++) {
      standardisation.measure(rows, count, j);
    }
    return standardisation;
  }

  private void measure(double[][] rows, int count, int column) {
    double sum = 0;
    boolean constant = true;
    for (int i = 0; i < count; i++) {
      sum += rows[i][column];
      constant &= rows[i][column] == rows[0][column];
    }
    mean[column] = sum / count;
    double squares = 0;
    for (int i = 0; i < count; i++) {
      double deviation = rows[i][column] - mean[column];
      squares = Math.fma(deviation, deviation, squares);
    }
    std[column] = constant ? 0 : StrictMath.sqrt(squares / count);
  }

  /** Standardises a row in place. */
  void apply(double[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] = std[j] == 0 ? 0 : (row[j] - mean[j]) / std[j];
    }
  }
}
