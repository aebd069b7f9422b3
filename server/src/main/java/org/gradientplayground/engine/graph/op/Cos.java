package org.gradientplayground.engine.graph.op;

/** The cosine of an angle in radians: {@code dy/dx = -sin x}. */
public record Cos() implements Unary {
  @Override
  public String name() {
    return "cos";
  }

  @Override
  public double value(double x) {
    return StrictMath.cos(x);
  }

  @Override
  public double slope(double x, double y) {
    return -StrictMath.sin(x);
  }
}
