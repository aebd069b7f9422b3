package org.gradientplayground.engine.graph.op;

/** The product {@code a b}, element by element; the slope of one factor is the other. */
public record Mul() implements Binary {
  @Override
  public String name() {
    return "mul";
  }

  @Override
  public double value(double a, double b) {
    return a * b;
  }

  @Override
  public double slopeOfFirst(double a, double b) {
    return b;
  }

  @Override
  public double slopeOfSecond(double a, double b) {
    return a;
  }
}
