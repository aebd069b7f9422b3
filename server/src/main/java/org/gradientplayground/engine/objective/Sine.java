package org.gradientplayground.engine.objective;

import java.util.List;

/** sin x: minima at -pi/2 and every 2 pi from there; f'' = -sin x lies between -1 and 1. */
final class Sine implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "sin",
              "sin(x0)",
              List.of("cos(x0)"),
              new Window(new Interval(-7.0, 7.0), new Interval(-1.6, 1.6)),
              1.0)
          .withMinimum(-0.5 * StrictMath.PI)
          .withMinimum(1.5 * StrictMath.PI)
          .withCurvature(1.0, -1.0);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return StrictMath.sin(x0);
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = StrictMath.cos(x0);
  }
}
