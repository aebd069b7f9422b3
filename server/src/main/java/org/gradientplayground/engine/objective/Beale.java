package org.gradientplayground.engine.objective;

import java.util.List;

/** Beale's function: a flat plain with steep corners; its minimum (3, 0.5) has the value 0. */
final class Beale implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "beale",
              "(1.5 - x0 + x0*x1)^2 + (2.25 - x0 + x0*x1^2)^2 + (2.625 - x0 + x0*x1^3)^2",
              List.of(
                  "2*(1.5 - x0 + x0*x1)*(x1 - 1) + 2*(2.25 - x0 + x0*x1^2)*(x1^2 - 1) + 2*(2.625 -"
                      + " x0 + x0*x1^3)*(x1^3 - 1)",
                  "2*(1.5 - x0 + x0*x1)*x0 + 4*(2.25 - x0 + x0*x1^2)*x0*x1 + 6*(2.625 - x0 +"
                      + " x0*x1^3)*x0*x1^2"),
              new Window(new Interval(-4.5, 4.5), new Interval(-4.5, 4.5)),
              1.0,
              1.0)
          .withMinimum(3.0, 0.5);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    double x1 = x[1];
    double a = 1.5 - x0 + x0 * x1;
    double b = 2.25 - x0 + x0 * (x1 * x1);
    double c = 2.625 - x0 + x0 * (x1 * x1 * x1);
    return a * a + b * b + c * c;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    double x1 = x[1];
    double a = 1.5 - x0 + x0 * x1;
    double b = 2.25 - x0 + x0 * (x1 * x1);
    double c = 2.625 - x0 + x0 * (x1 * x1 * x1);
    gradient[0] = 2.0 * a * (x1 - 1.0) + 2.0 * b * (x1 * x1 - 1.0) + 2.0 * c * (x1 * x1 * x1 - 1.0);
    gradient[1] = 2.0 * a * x0 + 4.0 * b * x0 * x1 + 6.0 * c * x0 * (x1 * x1);
  }
}
