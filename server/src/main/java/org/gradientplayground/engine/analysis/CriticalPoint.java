package org.gradientplayground.engine.analysis;

import java.util.Optional;
import org.gradientplayground.engine.objective.Objective;

/**
 * The point of vanishing gradient that Newton's method finds next to a given one.
 *
 * <p>A small gradient alone does not make a critical point: at x = -14 the gradient of e^x is below
 * 1e-6, and no minimum is anywhere. There each Newton step shrinks the gradient by 1/e only; next
 * to a true critical point with a regular Hessian it shrinks with the square of the distance.
 *
 * @param smallest the smallest eigenvalue of the Hessian there
 * @param largest the largest one
 */
public record CriticalPoint(double smallest, double largest) {
  private static final int NEWTON_STEPS = 5;

  /**
   * In five steps e^x reaches e^-5 = 6.7e-3 and the monkey saddle, whose Hessian is singular, 4^-5
   * = 9.8e-4; next to a regular point five steps reach rounding.
   */
  private static final double SHRUNK = 1e-4;

  /** Relative to the largest eigenvalue; rounding leaves about 1e-12 of a true 0. */
  private static final double SINGULAR = 1e-9;

  /** The critical point next to {@code x}; empty if none is found or its Hessian is singular. */
  public static Optional<CriticalPoint> near(Objective objective, double... x) {
    var point = x.clone();
    var gradient = new double[x.length];
    objective.gradient(point, gradient);
    double limit = SHRUNK * norm(gradient);
    Hessian hessian = Hessian.of(objective, point);
    for (int step = 0; step < NEWTON_STEPS && norm(gradient) > 0; step++) {
      double[] direction = hessian.newtonStep(gradient);
      for (int i = 0; i < point.length; i++) {
        point[i] += direction[i];
      }
      objective.gradient(point, gradient);
      hessian = Hessian.of(objective, point);
    }
    double steepest = Math.max(Math.abs(hessian.smallest()), Math.abs(hessian.largest()));
    double gentlest = Math.min(Math.abs(hessian.smallest()), Math.abs(hessian.largest()));
    double rounding = SINGULAR * steepest * Math.max(1, norm(point));
    boolean found = norm(gradient) <= Math.max(limit, rounding);
    boolean regular = gentlest > SINGULAR * steepest;
    return found && regular
        ? Optional.of(new CriticalPoint(hessian.smallest(), hessian.largest()))
        : Optional.empty();
  }

  private static double norm(double[] vector) {
    double largest = 0;
    for (double element : vector) {
      largest = Math.max(largest, Math.abs(element));
    }
    return largest;
  }
}
