package org.gradientplayground.engine.objective;

import java.util.List;

/** 7 everywhere: every point is stationary, f'' = 0. */
final class Constant implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "constant",
              "7 + 0*x0",
              List.of("0"),
              new Window(new Interval(-5.0, 5.0), new Interval(0.0, 10.0)),
              2.0)
          .withCurvature(0.0, 0.0);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return 7.0 + 0.0 * x0;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = 0.0;
  }
}
