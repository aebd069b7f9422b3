package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * 1/(1 + e^-x): saturates at 0 and 1. f'' = y (1 - y) (1 - 2 y) is extreme at y = (1 +- 1/sqrt
 * 3)/2, where it is 1/(6 sqrt 3).
 */
final class Sigmoid implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "sigmoid",
              "1/(1 + exp(-x0))",
              List.of("exp(-x0)/(1 + exp(-x0))^2"),
              new Window(new Interval(-8.0, 8.0), new Interval(-0.2, 1.2)),
              3.0)
          .withCurvature(1.0 / (6.0 * StrictMath.sqrt(3.0)), -1.0 / (6.0 * StrictMath.sqrt(3.0)));

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return 1.0 / (1.0 + StrictMath.exp(-x0));
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    double y = value(x0);
    gradient[0] = y * (1.0 - y);
  }
}
