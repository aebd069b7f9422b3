package org.gradientplayground.engine.graph;

/** A scalar graph as flat arrays. */
public final class Tape {
  public static Tape of(ComputationGraph graph) {
    throw new UnsupportedOperationException();
  }

  public double value(double[] leaves) {
    throw new UnsupportedOperationException();
  }

  public double valueAndGradient(double[] leaves, double[] gradient) {
    throw new UnsupportedOperationException();
  }
}
