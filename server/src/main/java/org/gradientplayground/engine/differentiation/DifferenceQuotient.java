package org.gradientplayground.engine.differentiation;

import java.util.function.DoubleUnaryOperator;

/**
 * The derivative of a function of one variable from its values.
 *
 * <p>For f = exp at x = 1 the relative error of the central difference is 1.7e-9 at h = 1e-4,
 * 2.2e-11 at 1e-5 and 7.7e-5 at 1e-12: a large h misses the curvature, a small one drowns in
 * rounding. Where h is so small that x + h is rounded to x, the quotient is 0.
 */
public final class DifferenceQuotient {
  private DifferenceQuotient() {}

  /** Central difference, (f(x + h) - f(x - h)) / 2h; its truncation error is h^2 f'''/6. */
  public static double central(DoubleUnaryOperator f, double x, double h) {
    return central(f.applyAsDouble(x + h), f.applyAsDouble(x - h), h);
  }

  /** Forward difference, (f(x + h) - f(x)) / h; its truncation error is h f''/2. */
  public static double forward(DoubleUnaryOperator f, double x, double h) {
    return forward(f.applyAsDouble(x + h), f.applyAsDouble(x), h);
  }

  /** The tangent line at {@code x}, its slope a central difference. */
  public static TangentLine tangent(DoubleUnaryOperator f, double x, double h) {
    return TangentLine.through(x, f.applyAsDouble(x), central(f, x, h));
  }

  static double central(double plus, double minus, double h) {
    return (plus - minus) / (2 * h);
  }

  static double forward(double plus, double here, double h) {
    return (plus - here) / h;
  }
}
