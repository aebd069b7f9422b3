package org.gradientplayground.engine.graph.op;

/** The natural logarithm: {@code dy/dx = 1/x}; NaN below 0, -Infinity at 0. */
public record Log() implements Unary {
  @Override
  public String name() {
    return "log";
  }

  @Override
  public double value(double x) {
    return StrictMath.log(x);
  }

  @Override
  public double slope(double x, double y) {
    return 1 / x;
  }
}
