package org.gradientplayground.engine.graph.op;

/** The quotient {@code a / b}; its slopes are 1/b and -a/b^2. */
public record Div() implements Binary {
  @Override
  public String name() {
    return "div";
  }

  @Override
  public double value(double a, double b) {
    return a / b;
  }

  @Override
  public double slopeOfFirst(double a, double b) {
    return 1 / b;
  }

  @Override
  public double slopeOfSecond(double a, double b) {
    return -(a / b) / b;
  }
}
