package org.gradientplayground.engine.graph.op;

/** The sine of an angle in radians: {@code dy/dx = cos x}. */
public record Sin() implements Unary {
  @Override
  public String name() {
    return "sin";
  }

  @Override
  public double value(double x) {
    return StrictMath.sin(x);
  }

  @Override
  public double slope(double x, double y) {
    return StrictMath.cos(x);
  }
}
