package org.gradientplayground.engine.layer;

import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;

/**
 * Drops elements at random while a network learns (Srivastava et al. 2014), in the inverted form:
 * what is kept grows, so that nothing has to be scaled when the network answers.
 *
 * <p>forward: {@code y = x mask / (1 - p)}; backward: {@code dx = dout mask / (1 - p)}, the mask
 * being 1 for an element that is kept and 0 for one that is dropped. All share the shape (N, D).
 */
public final class Dropout implements Layer {
  private final Matrix factors;
  private final Matrix y;
  private final Matrix dx;

  /** A layer for at most {@code capacity} rows of {@code columns} elements. */
  public Dropout(int capacity, int columns) {
    factors = new Matrix(capacity, columns);
    y = new Matrix(capacity, columns);
    dx = new Matrix(capacity, columns);
  }

  /**
   * Draws the mask of the next passes: one {@link RandomState#randomSample} for each element, row
   * by row, which is kept if the sample is greater than p.
   *
   * @param p the share that is dropped, in [0, 1)
   */
  public void draw(int rows, double p, RandomState random) {
    factors.rowCount(rows);
    double kept = 1 / (1 - p);
    for (int i = 0; i < rows; i++) {
      double[] row = factors.row(i);
      for (int j = 0; j < row.length; j++) {
        row[j] = random.randomSample() > p ? kept : 0;
      }
    }
  }

  /** Takes the mask of the next passes, not 0 for an element that is kept. */
  public void keep(Matrix mask, double p) {
    factors.rowCount(mask.rowCount());
    for (int i = 0; i < mask.rowCount(); i++) {
      double[] row = factors.row(i);
      for (int j = 0; j < row.length; j++) {
        row[j] = mask.row(i)[j] == 0 ? 0 : 1 / (1 - p);
      }
    }
  }

  @Override
  public Matrix forward(Matrix x) {
    return scale(x, y);
  }

  @Override
  public Matrix backward(Matrix dout) {
    return scale(dout, dx);
  }

  private Matrix scale(Matrix from, Matrix to) {
    if (from.rowCount() != factors.rowCount()) {
      throw new IllegalArgumentException("dropout: mask " + factors + " does not fit " + from);
    }
    to.rowCount(from.rowCount());
    for (int i = 0; i < from.rowCount(); i++) {
      scale(from.row(i), factors.row(i), to.row(i));
    }
    return to;
  }

  private static void scale(double[] from, double[] factors, double[] to) {
    for (int j = 0; j < to.length; j++) {
      to[j] = from[j] * factors[j];
    }
  }
}
