package org.gradientplayground.engine.graph.op;

/**
 * The smaller of both: its slope is 1 and that of the larger 0. Where both are equal, which is a
 * kink, each gets 0.5, as in PyTorch.
 */
public record Min() implements Binary {
  @Override
  public String name() {
    return "min";
  }

  @Override
  public double value(double a, double b) {
    return Math.min(a, b);
  }

  @Override
  public double slopeOfFirst(double a, double b) {
    return a < b ? 1 : a == b ? 0.5 : 0;
  }

  @Override
  public double slopeOfSecond(double a, double b) {
    return b < a ? 1 : a == b ? 0.5 : 0;
  }
}
