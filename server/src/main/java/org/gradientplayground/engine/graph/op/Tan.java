package org.gradientplayground.engine.graph.op;

/** The tangent of an angle in radians: {@code dy/dx = 1 + y^2}. */
public record Tan() implements Unary {
  @Override
  public String name() {
    return "tan";
  }

  @Override
  public double value(double x) {
    return StrictMath.tan(x);
  }

  @Override
  public double slope(double x, double y) {
    return 1 + y * y;
  }
}
