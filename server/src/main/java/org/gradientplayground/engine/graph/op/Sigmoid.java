package org.gradientplayground.engine.graph.op;

import org.gradientplayground.engine.loss.Logits;

/** Squashes into (0, 1): {@code y = 1 / (1 + e^-x)}, {@code dy/dx = y (1 - y)}. */
public record Sigmoid() implements Unary {
  @Override
  public String name() {
    return "sigmoid";
  }

  @Override
  public double value(double x) {
    return Logits.sigmoid(x);
  }

  @Override
  public double slope(double x, double y) {
    return (1 - y) * y;
  }
}
