package org.gradientplayground.engine.objective;

import java.util.List;

/** x0^2 + x1^2, the article's example of gradient descent: round, Hessian 2 I. */
final class Bowl implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "bowl",
              "x0^2 + x1^2",
              List.of("2*x0", "2*x1"),
              new Window(new Interval(-5.0, 5.0), new Interval(-5.0, 5.0)),
              -3.0,
              4.0)
          .withMinimum(0.0, 0.0)
          .quadratic(2.0, 2.0);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    double x1 = x[1];
    return x0 * x0 + x1 * x1;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    double x1 = x[1];
    gradient[0] = 2.0 * x0;
    gradient[1] = 2.0 * x1;
  }
}
