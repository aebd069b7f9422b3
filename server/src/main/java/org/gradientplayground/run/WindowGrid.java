package org.gradientplayground.run;

import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.tensor.Matrix;

/**
 * The middles of the cells over the window of samples with one or two inputs, as a network gets
 * them: from left to right; of two inputs row by row from the top, which is the largest x2.
 */
final class WindowGrid {
  private final Matrix x;

  private WindowGrid(Matrix x) {
    this.x = x;
  }

  /** A square of {@code side} times {@code side} cells over a window of two inputs. */
  static WindowGrid square(Dataset dataset, int side) {
    var x = new Matrix(side * side, dataset.width());
    var point = new double[2];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        point[0] = at(dataset, 0, column, side);
        point[1] = at(dataset, 1, side - 1 - row, side);
        dataset.features(point, x.row(row * side + column));
      }
    }
    return new WindowGrid(x);
  }

  /** A line of cells over a window of one input. */
  static WindowGrid line(Dataset dataset, int cells) {
    var x = new Matrix(cells, dataset.width());
    for (int cell = 0; cell < cells; cell++) {
      dataset.features(new double[] {at(dataset, 0, cell, cells)}, x.row(cell));
    }
    return new WindowGrid(x);
  }

  private static double at(Dataset dataset, int input, int cell, int cells) {
    double low = dataset.low()[input];
    return low + (dataset.high()[input] - low) * (cell + 0.5) / cells;
  }

  /** The number of cells. */
  int cells() {
    return x.rowCount();
  }

  /** What the network gets for cell {@code i}. */
  double[] features(int i) {
    return x.row(i);
  }
}
