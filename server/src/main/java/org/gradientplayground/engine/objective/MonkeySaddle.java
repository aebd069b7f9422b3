package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * x0^3 - 3 x0 x1^2: three valleys and three ridges meet at the origin, where the whole Hessian is
 * 0.
 */
final class MonkeySaddle implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
          "monkey",
          "x0^3 - 3*x0*x1^2",
          List.of("3*x0^2 - 3*x1^2", "-6*x0*x1"),
          new Window(new Interval(-2.0, 2.0), new Interval(-2.0, 2.0)),
          1.5,
          0.01);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    double x1 = x[1];
    return x0 * x0 * x0 - 3.0 * x0 * x1 * x1;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    double x1 = x[1];
    gradient[0] = 3.0 * x0 * x0 - 3.0 * x1 * x1;
    gradient[1] = -6.0 * x0 * x1;
  }
}
