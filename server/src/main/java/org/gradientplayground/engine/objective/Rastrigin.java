package org.gradientplayground.engine.objective;

import java.util.ArrayList;
import java.util.List;

/**
 * Rastrigin's function: a bowl full of hollows, one near every point of whole coordinates. Each
 * second derivative is 2 + 40 pi^2 cos(2 pi x), the mixed one 0.
 */
final class Rastrigin implements Objective {
  /** The roots of 2 x + 20 pi sin(2 pi x) next to 0, 1, 2 and 3; the function is even. */
  private static final List<Double> HOLLOWS =
      List.of(0.0, 0.9949586376523348, 1.9899122337085495, 2.984855701039481);

  private static final Description DESCRIPTION =
      Description.of(
              "rastrigin",
              "20 + x0^2 - 10*cos(2*pi*x0) + x1^2 - 10*cos(2*pi*x1)",
              List.of("2*x0 + 20*pi*sin(2*pi*x0)", "2*x1 + 20*pi*sin(2*pi*x1)"),
              new Window(new Interval(-3.2, 3.2), new Interval(-3.2, 3.2)),
              2.3,
              -1.7)
          .withMinima(hollows())
          .withCurvature(
              2.0 + 40.0 * (StrictMath.PI * StrictMath.PI),
              2.0 - 40.0 * (StrictMath.PI * StrictMath.PI));

  private static List<List<Double>> hollows() {
    var ascending = new ArrayList<Double>();
    HOLLOWS.reversed().stream().map(hollow -> 0.0 - hollow).forEach(ascending::add);
    HOLLOWS.stream().skip(1).forEach(ascending::add);
    return ascending.stream().flatMap(x0 -> ascending.stream().map(x1 -> List.of(x0, x1))).toList();
  }

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public double value(double... x) {
    double x0 = x[0];
    double x1 = x[1];
    return 20.0
        + x0 * x0
        - 10.0 * StrictMath.cos(2.0 * StrictMath.PI * x0)
        + x1 * x1
        - 10.0 * StrictMath.cos(2.0 * StrictMath.PI * x1);
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    double x0 = x[0];
    double x1 = x[1];
    gradient[0] = 2.0 * x0 + 20.0 * StrictMath.PI * StrictMath.sin(2.0 * StrictMath.PI * x0);
    gradient[1] = 2.0 * x1 + 20.0 * StrictMath.PI * StrictMath.sin(2.0 * StrictMath.PI * x1);
  }
}
