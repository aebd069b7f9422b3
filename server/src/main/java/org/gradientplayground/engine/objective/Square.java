package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * The parabola x^2, f'' = 2: under gradient descent every step multiplies x by 1 - 2 *
 * learningRate.
 */
final class Square implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "square",
              "x0^2",
              List.of("2*x0"),
              new Window(new Interval(-5, 5), new Interval(-2, 26)),
              4.0)
          .withMinimum(0.0)
          .quadratic(2.0, 2.0);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return x0 * x0;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = 2.0 * x0;
  }
}
