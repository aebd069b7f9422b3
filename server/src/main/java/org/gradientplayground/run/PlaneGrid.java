package org.gradientplayground.run;

import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.tensor.Matrix;

/**
 * The middles of the cells of a square grid over the window of samples with two inputs, as a
 * network gets them: row by row from the top, which is the largest x2.
 */
final class PlaneGrid {
  private final int side;
  private final Matrix x;

  PlaneGrid(Dataset dataset, int side) {
    this.side = side;
    this.x = new Matrix(side * side, dataset.width());
    double[] low = dataset.low();
    double[] high = dataset.high();
    var point = new double[2];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        point[0] = low[0] + (high[0] - low[0]) * (column + 0.5) / side;
        point[1] = high[1] - (high[1] - low[1]) * (row + 0.5) / side;
        dataset.features(point, x.row(row * side + column));
      }
    }
  }

  /** Cells along one side. */
  int side() {
    return side;
  }

  /** The number of cells. */
  int cells() {
    return side * side;
  }

  /** What the network gets for cell {@code i}. */
  double[] features(int i) {
    return x.row(i);
  }
}
