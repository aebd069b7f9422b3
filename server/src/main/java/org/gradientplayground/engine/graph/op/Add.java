package org.gradientplayground.engine.graph.op;

/** The sum {@code a + b}; its slopes are 1 and 1, so that it hands dout on to both. */
public record Add() implements Binary {
  @Override
  public String name() {
    return "add";
  }

  @Override
  public double value(double a, double b) {
    return a + b;
  }

  @Override
  public double slopeOfFirst(double a, double b) {
    return 1;
  }

  @Override
  public double slopeOfSecond(double a, double b) {
    return 1;
  }
}
