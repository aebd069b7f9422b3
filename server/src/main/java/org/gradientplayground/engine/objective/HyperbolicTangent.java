package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * tanh x: saturates on both sides, where the gradient vanishes. f'' = -2 y (1 - y^2) with y = tanh
 * x is extreme at y^2 = 1/3, where it is 4/(3 sqrt 3).
 */
final class HyperbolicTangent implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "tanh",
              "tanh(x0)",
              List.of("1 - tanh(x0)^2"),
              new Window(new Interval(-5.0, 5.0), new Interval(-1.4, 1.4)),
              2.0)
          .withCurvature(4.0 / (3.0 * StrictMath.sqrt(3.0)), -4.0 / (3.0 * StrictMath.sqrt(3.0)));

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return StrictMath.tanh(x0);
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    double y = StrictMath.tanh(x0);
    gradient[0] = 1.0 - y * y;
  }
}
