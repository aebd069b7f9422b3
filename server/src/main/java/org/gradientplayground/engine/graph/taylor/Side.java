package org.gradientplayground.engine.graph.taylor;

/** From where a point is approached, which tells the two branches of a kink apart. */
public enum Side {
  /** From smaller numbers. */
  LEFT(-1),

  /** From larger numbers. */
  RIGHT(1);

  private final int sign;

  Side(int sign) {
    this.sign = sign;
  }

  /** The sign of a small step from the point to this side. */
  int sign() {
    return sign;
  }
}
