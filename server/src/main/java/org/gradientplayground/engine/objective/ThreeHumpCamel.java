package org.gradientplayground.engine.objective;

import java.util.List;

/** The three-hump camel function: three minima, of which the one at the origin is the lowest. */
final class ThreeHumpCamel implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "camel3",
              "2*x0^2 - 1.05*x0^4 + x0^6/6 + x0*x1 + x1^2",
              List.of("4*x0 - 4.2*x0^3 + x0^5 + x1", "x0 + 2*x1"),
              new Window(new Interval(-2.5, 2.5), new Interval(-2.5, 2.5)),
              -1.5,
              2.0)
          .withMinimum(0.0, 0.0)
          .withMinimum(1.7475523458302888, -0.8737761729151444)
          .withMinimum(-1.7475523458302888, 0.8737761729151444);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    double x1 = x[1];
    double square = x0 * x0;
    return 2.0 * square
        - 1.05 * (square * square)
        + square * square * square / 6.0
        + x0 * x1
        + x1 * x1;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    double x1 = x[1];
    double square = x0 * x0;
    gradient[0] = 4.0 * x0 - 4.2 * (square * x0) + square * square * x0 + x1;
    gradient[1] = x0 + 2.0 * x1;
  }
}
