package org.gradientplayground.engine.objective;

import java.util.List;

/** log x, defined for x > 0 only: a descent runs towards the edge of the domain. */
final class Logarithm implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
          "log",
          "log(x0)",
          List.of("1/x0"),
          new Window(new Interval(-1.0, 8.0), new Interval(-4.0, 3.0)),
          4.0);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return StrictMath.log(x0);
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = x0 >= 0.0 ? 1.0 / x0 : Double.NaN;
  }
}
