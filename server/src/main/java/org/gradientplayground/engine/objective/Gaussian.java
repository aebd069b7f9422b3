package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * exp(-x^2): a hill; a descent runs away from its top until the slope fades. f'' = (4 x^2 - 2)
 * exp(-x^2) is -2 at the top and at most 4 exp(-3/2), at x^2 = 3/2.
 */
final class Gaussian implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "gauss",
              "exp(-x0^2)",
              List.of("-2*x0*exp(-x0^2)"),
              new Window(new Interval(-3.5, 3.5), new Interval(-0.3, 1.3)),
              0.5)
          .withCurvature(4.0 * StrictMath.exp(-1.5), -2.0);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return StrictMath.exp(-x0 * x0);
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = -2.0 * x0 * StrictMath.exp(-x0 * x0);
  }
}
