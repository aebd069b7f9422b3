package org.gradientplayground.engine.objective;

import java.util.List;

/** e^x: its own derivative; the slope fades to the left and there is no minimum. */
final class Exponential implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
          "exp",
          "exp(x0)",
          List.of("exp(x0)"),
          new Window(new Interval(-4.0, 3.0), new Interval(-2.0, 20.0)),
          2.0);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return StrictMath.exp(x0);
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = StrictMath.exp(x0);
  }
}
