package org.gradientplayground.figure.gradient;

/** The length of a vector of two numbers, {@code sqrt(a^2 + b^2)} without overflow on the way. */
final class Length {
  private Length() {}

  static double of(double[] vector) {
    return StrictMath.hypot(vector[0], vector[1]);
  }
}
