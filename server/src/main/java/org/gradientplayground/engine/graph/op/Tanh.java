package org.gradientplayground.engine.graph.op;

/** Squashes into (-1, 1): {@code dy/dx = 1 - y^2}. */
public record Tanh() implements Unary {
  @Override
  public String name() {
    return "tanh";
  }

  @Override
  public double value(double x) {
    return StrictMath.tanh(x);
  }

  @Override
  public double slope(double x, double y) {
    return 1 - y * y;
  }
}
