package org.gradientplayground.engine.analysis;

import java.util.OptionalDouble;

/**
 * Momentum (Polyak 1964), in the book's and in PyTorch's form alike; without momentum it is
 * gradient descent.
 *
 * <p>The roots are those of {@code z^2 - (1 + m - eta lambda) z + m}: their product is m, so while
 * they are complex their size is sqrt(m), whatever the learning rate.
 *
 * @param momentum m, in [0, 1)
 */
record HeavyBall(double momentum) implements LinearDynamics {
  /** z = -1 is a root at eta lambda = 2 (1 + m). */
  @Override
  public double divergesAt(double largest) {
    return 2 * (1 + momentum) / largest;
  }

  /** The roots turn complex at eta lambda = (1 - sqrt m)^2. */
  @Override
  public double oscillatesAt(double largest) {
    double gap = 1 - StrictMath.sqrt(momentum);
    return gap * gap / largest;
  }

  /**
   * The radius grows with |1 + m - eta lambda| where that exceeds 2 sqrt m and is sqrt m elsewhere.
   * Where some learning rates put all eigenvalues there, they are equally fast and the one in their
   * logarithmic middle is given; else the one that makes both ends equal.
   */
  @Override
  public double fastest(double smallest, double largest) {
    double root = StrictMath.sqrt(momentum);
    double from = (1 - root) * (1 - root) / smallest;
    double to = (1 + root) * (1 + root) / largest;
    return from < to ? StrictMath.sqrt(from * to) : 2 * (1 + momentum) / (smallest + largest);
  }

  /**
   * With the slow root rho = 0.5^(1/steps): eta lambda = (1 - rho) (rho - m) / rho. The distance is
   * at least rho^k times the first, since a start at rest has a share of at least 1 in the slow
   * root.
   */
  @Override
  public OptionalDouble keepsHalf(double smallest, long steps) {
    double rho = StrictMath.exp(-StrictMath.log(2) / steps);
    double oneMinusRho = -StrictMath.expm1(-StrictMath.log(2) / steps);
    return rho * rho > momentum
        ? OptionalDouble.of(oneMinusRho * (rho - momentum) / rho / smallest)
        : OptionalDouble.empty();
  }
}
