package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * Booth's function: a quadratic whose axes are tilted; Hessian (10, 8; 8, 10), with eigenvalues 18
 * and 2.
 */
final class Booth implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "booth",
              "(x0 + 2*x1 - 7)^2 + (2*x0 + x1 - 5)^2",
              List.of(
                  "2*(x0 + 2*x1 - 7) + 4*(2*x0 + x1 - 5)", "4*(x0 + 2*x1 - 7) + 2*(2*x0 + x1 - 5)"),
              new Window(new Interval(-10.0, 10.0), new Interval(-10.0, 10.0)),
              -6.0,
              -4.0)
          .withMinimum(1.0, 3.0)
          .quadratic(18.0, 2.0);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    double x1 = x[1];
    double a = x0 + 2.0 * x1 - 7.0;
    double b = 2.0 * x0 + x1 - 5.0;
    return a * a + b * b;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    double x1 = x[1];
    double a = x0 + 2.0 * x1 - 7.0;
    double b = 2.0 * x0 + x1 - 5.0;
    gradient[0] = 2.0 * a + 4.0 * b;
    gradient[1] = 4.0 * a + 2.0 * b;
  }
}
