package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * x0^2/20 + x1^2, the book's long valley: Hessian diag(0.1, 2), 20 times steeper across than along.
 */
final class Elongated implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "elongated",
              "x0^2/20 + x1^2",
              List.of("x0/10", "2*x1"),
              new Window(new Interval(-8.0, 8.0), new Interval(-8.0, 8.0)),
              -7.0,
              2.0)
          .withMinimum(0.0, 0.0)
          .quadratic(2.0, 0.1);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    double x1 = x[1];
    return x0 * x0 / 20.0 + x1 * x1;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    double x1 = x[1];
    gradient[0] = x0 / 10.0;
    gradient[1] = 2.0 * x1;
  }
}
