package org.gradientplayground.engine.objective;

import java.util.List;

/** 3 x - 2: the same slope everywhere, f'' = 0, and no minimum. */
final class Linear implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "linear",
              "3*x0 - 2",
              List.of("3"),
              new Window(new Interval(-5.0, 5.0), new Interval(-18.0, 14.0)),
              4.0)
          .withCurvature(0.0, 0.0);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return 3.0 * x0 - 2.0;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = 3.0;
  }
}
