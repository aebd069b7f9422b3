package org.gradientplayground.engine.graph;

/** What one operation of a pass does. */
public enum Phase {
  /** Computes the value of a node. */
  FORWARD,
  /** Gives the output the gradient dL/dL = 1. */
  SEED,
  /** Hands the gradient of a node back to its operands. */
  BACKWARD
}
