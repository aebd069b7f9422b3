package org.gradientplayground.engine.graph.op;

/**
 * Lets through what is positive: {@code y = max(x, 0)}, {@code dy/dx} = 1 where x is positive, else
 * 0, which is a convention at x = 0.
 */
public record Relu() implements Unary {
  @Override
  public String name() {
    return "relu";
  }

  @Override
  public double value(double x) {
    return Math.max(x, 0);
  }

  @Override
  public double slope(double x, double y) {
    return x > 0 ? 1 : 0;
  }
}
