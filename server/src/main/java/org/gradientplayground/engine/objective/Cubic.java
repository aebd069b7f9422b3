package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * x^3 - 2 x: one local minimum, at the square root of 2/3, and no lowest point: to the left it
 * falls for ever. f'' = 6 x is unbounded.
 */
final class Cubic implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "cubic",
              "x0^3 - 2*x0",
              List.of("3*x0^2 - 2"),
              new Window(new Interval(-2.2, 2.2), new Interval(-4.0, 4.0)),
              2.0)
          .withMinimum(StrictMath.sqrt(2.0 / 3.0));

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return x0 * x0 * x0 - 2.0 * x0;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = 3.0 * x0 * x0 - 2.0;
  }
}
