package org.gradientplayground.engine.graph.op;

/**
 * The distance from 0: {@code y = |x|}, {@code dy/dx} = the sign of x, by convention 0 at x = 0.
 */
public record Abs() implements Unary {
  @Override
  public String name() {
    return "abs";
  }

  @Override
  public double value(double x) {
    return Math.abs(x);
  }

  @Override
  public double slope(double x, double y) {
    return Math.signum(x);
  }
}
