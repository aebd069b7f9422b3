package org.gradientplayground.engine.graph.op;

/** The power of e: {@code y = e^x}, {@code dy/dx = y}. */
public record Exp() implements Unary {
  @Override
  public String name() {
    return "exp";
  }

  @Override
  public double value(double x) {
    return StrictMath.exp(x);
  }

  @Override
  public double slope(double x, double y) {
    return y;
  }
}
