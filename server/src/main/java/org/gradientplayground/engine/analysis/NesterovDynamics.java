package org.gradientplayground.engine.analysis;

import java.util.OptionalDouble;

/**
 * Nesterov momentum.
 *
 * <p>The roots are those of {@code z^2 - (1 + m) a z + m a} with a = 1 - eta lambda.
 *
 * @param momentum m, in [0, 1)
 */
record NesterovDynamics(double momentum) implements LinearDynamics {
  /** 200 halvings of an interval of doubles reach neighbouring ones. */
  private static final int BISECTIONS = 200;

  /** z = -1 is a root at a = -1 / (1 + 2 m). */
  @Override
  public double divergesAt(double largest) {
    return (2 + 2 * momentum) / ((1 + 2 * momentum) * largest);
  }

  /** The roots turn complex at a = 4 m / (1 + m)^2, that is eta lambda = ((1 - m) / (1 + m))^2. */
  @Override
  public double oscillatesAt(double largest) {
    double ratio = (1 - momentum) / (1 + momentum);
    return ratio * ratio / largest;
  }

  /**
   * The radius falls to 0 at a = 0 and grows from there, so the slower of the two ends decides; the
   * best learning rate makes them equal. It lies between 1/largest and 1/smallest.
   */
  @Override
  public double fastest(double smallest, double largest) {
    double below = 1 / largest;
    double above = 1 / smallest;
    for (int bisection = 0; bisection < BISECTIONS; bisection++) {
      double middle = below + (above - below) / 2;
      if (radius(1 - middle * smallest) > radius(1 - middle * largest)) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return below;
  }

  /** With the slow root rho = 0.5^(1/steps): eta lambda = (1-rho) (rho-m) / ((1+m) rho - m). */
  @Override
  public OptionalDouble keepsHalf(double smallest, long steps) {
    double rho = StrictMath.exp(-StrictMath.log(2) / steps);
    double oneMinusRho = -StrictMath.expm1(-StrictMath.log(2) / steps);
    double divisor = (1 + momentum) * rho - momentum;
    return rho > 2 * momentum / (1 + momentum)
        ? OptionalDouble.of(oneMinusRho * (rho - momentum) / divisor / smallest)
        : OptionalDouble.empty();
  }

  /** The size of the larger root. */
  private double radius(double a) {
    double sum = (1 + momentum) * a;
    double discriminant = sum * sum - 4 * momentum * a;
    return discriminant < 0
        ? StrictMath.sqrt(momentum * a)
        : (Math.abs(sum) + StrictMath.sqrt(discriminant)) / 2;
  }
}
