package org.gradientplayground.engine.data;

import java.util.Arrays;
import java.util.Optional;

/**
 * An input of a network made from a point (x1, x2) of the plane, as in TensorFlow Playground.
 *
 * <p>The sines are {@code sin(2 pi x)}: on our square from -1 to 1 they make two periods, as those
 * of TensorFlow Playground (sin x on -6 to 6) make 1.9 on theirs.
 */
public enum Feature {
  /** x1. */
  X1("x1"),
  /** x2. */
  X2("x2"),
  /** x1^2. */
  X1_SQUARED("x1Squared"),
  /** x2^2. */
  X2_SQUARED("x2Squared"),
  /** x1 x2. */
  X1X2("x1x2"),
  /** sin(2 pi x1). */
  SIN_X1("sinX1"),
  /** sin(2 pi x2). */
  SIN_X2("sinX2");

  private static final double TWO_PI = 2 * StrictMath.PI;

  private final String wireName;

  Feature(String wireName) {
    this.wireName = wireName;
  }

  /** Its name in a run spec. */
  public String wireName() {
    return wireName;
  }

  /** The one of this name; empty if there is none. */
  public static Optional<Feature> named(String wireName) {
    return Arrays.stream(values()).filter(each -> each.wireName.equals(wireName)).findFirst();
  }

  /** Its value at a point. */
  public double of(double x1, double x2) {
    return switch (this) {
      case X1 -> x1;
      case X2 -> x2;
      case X1_SQUARED -> x1 * x1;
      case X2_SQUARED -> x2 * x2;
      case X1X2 -> x1 * x2;
      case SIN_X1 -> StrictMath.sin(TWO_PI * x1);
      case SIN_X2 -> StrictMath.sin(TWO_PI * x2);
    };
  }
}
