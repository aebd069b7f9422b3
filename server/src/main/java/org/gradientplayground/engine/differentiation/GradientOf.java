package org.gradientplayground.engine.differentiation;

import org.gradientplayground.engine.differentiation.Differentiation.Central;
import org.gradientplayground.engine.differentiation.Differentiation.Exact;
import org.gradientplayground.engine.differentiation.Differentiation.Forward;
import org.gradientplayground.engine.objective.Objective;

/**
 * The gradient of one objective by any method, without allocation. Not safe for use by several
 * threads at once.
 */
public final class GradientOf {
  private final Objective objective;
  private final double[] probe;

  public GradientOf(Objective objective) {
    this.objective = objective;
    this.probe = new double[objective.dimension()];
  }

  /** Writes the gradient at {@code x}, which is not changed, into {@code gradient}. */
  public void at(double[] x, Differentiation method, double[] gradient) {
    switch (method) {
      case Exact() -> objective.gradient(x, gradient);
      case Central(double h) -> {
        for (int i = 0; i < x.length; i++) {
          gradient[i] = DifferenceQuotient.central(shifted(x, i, h), shifted(x, i, -h), h);
        }
      }
      case Forward(double h) -> {
        double here = objective.value(x);
        for (int i = 0; i < x.length; i++) {
          gradient[i] = DifferenceQuotient.forward(shifted(x, i, h), here, h);
        }
      }
    }
  }

  /** f at {@code x} with coordinate {@code i} moved by {@code distance}. */
  public double shifted(double[] x, int i, double distance) {
    System.arraycopy(x, 0, probe, 0, x.length);
    probe[i] = x[i] + distance;
    return objective.value(probe);
  }
}
