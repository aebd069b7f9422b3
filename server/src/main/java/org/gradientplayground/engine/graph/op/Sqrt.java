package org.gradientplayground.engine.graph.op;

/** The square root: {@code dy/dx = 1 / 2y}; NaN below 0, an infinite slope at 0. */
public record Sqrt() implements Unary {
  @Override
  public String name() {
    return "sqrt";
  }

  @Override
  public double value(double x) {
    return Math.sqrt(x);
  }

  @Override
  public double slope(double x, double y) {
    return 0.5 / y;
  }
}
