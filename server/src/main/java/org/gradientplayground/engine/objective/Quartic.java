package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * x^4 - 3 x^2 + x: two minima, the left one the deeper. They are the outer roots of 4 x^3 - 6 x + 1
 * = 0. f'' = 12 x^2 - 6 is unbounded.
 */
final class Quartic implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "quartic",
              "x0^4 - 3*x0^2 + x0",
              List.of("4*x0^3 - 6*x0 + 1"),
              new Window(new Interval(-2.2, 2.2), new Interval(-4.5, 6.0)),
              0.5)
          .withMinimum(-1.3008395659415772)
          .withMinimum(1.1309011226299859);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return x0 * x0 * x0 * x0 - 3.0 * (x0 * x0) + x0;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = 4.0 * x0 * x0 * x0 - 6.0 * x0 + 1.0;
  }
}
