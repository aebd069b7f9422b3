package org.gradientplayground.engine.objective;

import java.util.List;

/** 1/x: a pole at 0, over which a step can jump from one branch to the other, and no minimum. */
final class Reciprocal implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
          "reciprocal",
          "1/x0",
          List.of("-1/x0^2"),
          new Window(new Interval(-4.0, 4.0), new Interval(-8.0, 8.0)),
          0.5);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return 1.0 / x0;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = -1.0 / (x0 * x0);
  }
}
