package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/**
 * Three hills and three hollows in turn on the square, as in TensorFlow Playground; the noise is
 * the target's.
 *
 * <p>Around each centre t falls linearly with the distance, from 1 or -1 to 0 at 1/3; no two of
 * them overlap. Drawn: x1, x2 uniform in [-1, 1), then the noise of t.
 */
record MultiGauss() implements ToyPattern {
  private static final double REACH = 1.0 / 3;

  /** x1, x2 and height of each centre. */
  private static final double[][] CENTRES = {
    {-2.0 / 3, 5.0 / 12, 1},
    {0, 5.0 / 12, -1},
    {2.0 / 3, 5.0 / 12, 1},
    {-2.0 / 3, -5.0 / 12, -1},
    {0, -5.0 / 12, 1},
    {2.0 / 3, -5.0 / 12, -1},
  };

  @Override
  public double draw(int index, double noise, RandomState random, double[] x) {
    x[0] = ToyPattern.coordinate(random);
    x[1] = ToyPattern.coordinate(random);
    return ToyPattern.blurred(height(x[0], x[1]), noise, random);
  }

  private static double height(double x1, double x2) {
    double height = 0;
    for (double[] centre : CENTRES) {
      double d1 = x1 - centre[0];
      double d2 = x2 - centre[1];
      double distance = StrictMath.sqrt(d1 * d1 + d2 * d2);
      height += centre[2] * Math.max(0, 1 - distance / REACH);
    }
    return height;
  }
}
