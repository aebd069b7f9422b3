package org.gradientplayground.engine.graph.op;

/**
 * The power {@code a^b}; its slopes are {@code b a^(b-1)} and {@code a^b ln a}.
 *
 * <p>A negative base has a power only where b is whole, and no slope by b: NaN. At a = 0 and b >= 0
 * the power does not change with b > 0: 0, as in PyTorch.
 */
public record Pow() implements Binary {
  @Override
  public String name() {
    return "pow";
  }

  @Override
  public double value(double a, double b) {
    return StrictMath.pow(a, b);
  }

  @Override
  public double slopeOfFirst(double a, double b) {
    return b == 0 ? 0 : b * StrictMath.pow(a, b - 1);
  }

  @Override
  public double slopeOfSecond(double a, double b) {
    return a == 0 && b >= 0 ? 0 : StrictMath.pow(a, b) * StrictMath.log(a);
  }
}
