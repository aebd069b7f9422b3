package org.gradientplayground.engine.graph.op;

/** The opposite: {@code y = -x}, {@code dy/dx = -1}. */
public record Neg() implements Unary {
  @Override
  public String name() {
    return "neg";
  }

  @Override
  public double value(double x) {
    return -x;
  }

  @Override
  public double slope(double x, double y) {
    return -1;
  }
}
