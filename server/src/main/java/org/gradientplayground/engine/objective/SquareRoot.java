package org.gradientplayground.engine.objective;

import java.util.List;

/** The square root of x, defined for x >= 0; its slope is infinite at 0. */
final class SquareRoot implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
          "sqrt",
          "sqrt(x0)",
          List.of("1/(2*sqrt(x0))"),
          new Window(new Interval(-1.0, 9.0), new Interval(-0.5, 3.5)),
          4.0);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return StrictMath.sqrt(x0);
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = 1.0 / (2.0 * StrictMath.sqrt(x0));
  }
}
