package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * The article's example for derivatives, 0.01 x^2 + 0.1 x: a flat parabola, f'' = 0.02, lowest at x
 * = -5.
 */
final class ArticleParabola implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "article",
              "0.01*x0^2 + 0.1*x0",
              List.of("0.02*x0 + 0.1"),
              new Window(new Interval(-25, 15), new Interval(-0.5, 4)),
              10.0)
          .withMinimum(-5.0)
          .quadratic(0.02, 0.02);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return 0.01 * (x0 * x0) + 0.1 * x0;
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = 0.02 * x0 + 0.1;
  }
}
