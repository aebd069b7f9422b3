package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * Rosenbrock's curved valley (1960): easy to reach, slow to follow. At the minimum (1, 1) the
 * Hessian is (802, -400; -400, 200), with eigenvalues 1001.6 and 0.4.
 */
final class Rosenbrock implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "rosenbrock",
              "(1 - x0)^2 + 100*(x1 - x0^2)^2",
              List.of("-2*(1 - x0) - 400*x0*(x1 - x0^2)", "200*(x1 - x0^2)"),
              new Window(new Interval(-2.0, 2.0), new Interval(-1.0, 3.0)),
              -1.2,
              1.0)
          .withMinimum(1.0, 1.0);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    double x1 = x[1];
    double a = 1.0 - x0;
    double b = x1 - x0 * x0;
    return a * a + 100.0 * (b * b);
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    double x1 = x[1];
    double b = x1 - x0 * x0;
    gradient[0] = -2.0 * (1.0 - x0) - 400.0 * x0 * b;
    gradient[1] = 200.0 * b;
  }
}
