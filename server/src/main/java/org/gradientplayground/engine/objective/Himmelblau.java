package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * Himmelblau's function: four minima, all of value 0; which one a descent finds depends on its
 * start.
 */
final class Himmelblau implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "himmelblau",
              "(x0^2 + x1 - 11)^2 + (x0 + x1^2 - 7)^2",
              List.of(
                  "4*x0*(x0^2 + x1 - 11) + 2*(x0 + x1^2 - 7)",
                  "2*(x0^2 + x1 - 11) + 4*x1*(x0 + x1^2 - 7)"),
              new Window(new Interval(-5.0, 5.0), new Interval(-5.0, 5.0)),
              0.0,
              0.0)
          .withMinimum(3.0, 2.0)
          .withMinimum(-2.805118086952745, 3.131312518250573)
          .withMinimum(-3.779310253377747, -3.2831859912861696)
          .withMinimum(3.5844283403304917, -1.8481265269644036);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    double x1 = x[1];
    double a = x0 * x0 + x1 - 11.0;
    double b = x0 + x1 * x1 - 7.0;
    return a * a + b * b;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    double x1 = x[1];
    double a = x0 * x0 + x1 - 11.0;
    double b = x0 + x1 * x1 - 7.0;
    gradient[0] = 4.0 * x0 * a + 2.0 * b;
    gradient[1] = 2.0 * a + 4.0 * x1 * b;
  }
}
