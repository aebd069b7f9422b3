package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * x^2/20 + sin 3x: a wide valley with many hollows. f'' = 0.1 - 9 sin 3x lies between -8.9 and 9.1.
 */
final class Wavy implements Objective {
  private static final Description DESCRIPTION =
      Description.of(
              "wavy",
              "x0^2/20 + sin(3*x0)",
              List.of("x0/10 + 3*cos(3*x0)"),
              new Window(new Interval(-10.0, 10.0), new Interval(-2.0, 6.5)),
              4.0)
          .withMinimum(-8.801919642553123)
          .withMinimum(-6.731349074439018)
          .withMinimum(-4.660396232565384)
          .withMinimum(-2.5891892726775536)
          .withMinimum(-0.5178446602672468)
          .withMinimum(1.553527189531007)
          .withMinimum(3.6248170357946954)
          .withMinimum(5.695912079530645)
          .withMinimum(7.766690791094764)
          .withMinimum(9.837016602276517)
          .withCurvature(9.1, -8.9);

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    return x0 * x0 / 20.0 + StrictMath.sin(3.0 * x0);
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    gradient[0] = x0 / 10.0 + 3.0 * StrictMath.cos(3.0 * x0);
  }
}
