package org.gradientplayground.engine.graph.op;

/** The square: {@code y = x x}, {@code dy/dx = 2x}. */
public record Square() implements Unary {
  @Override
  public String name() {
    return "square";
  }

  @Override
  public double value(double x) {
    return x * x;
  }

  @Override
  public double slope(double x, double y) {
    return 2 * x;
  }
}
