package org.gradientplayground.engine.graph.op;

/** The difference {@code a - b}; its slopes are 1 and -1. */
public record Sub() implements Binary {
  @Override
  public String name() {
    return "sub";
  }

  @Override
  public double value(double a, double b) {
    return a - b;
  }

  @Override
  public double slopeOfFirst(double a, double b) {
    return 1;
  }

  @Override
  public double slopeOfSecond(double a, double b) {
    return -1;
  }
}
