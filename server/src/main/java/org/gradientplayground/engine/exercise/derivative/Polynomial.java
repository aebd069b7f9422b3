package org.gradientplayground.engine.exercise.derivative;

/** A polynomial as people write it. */
final class Polynomial {
  private Polynomial() {}

  /** a x^p + b x^q; neither factor is 0. */
  static String of(double a, int p, double b, int q) {
    return term(a, p) + (b < 0 ? " - " : " + ") + term(Math.abs(b), q);
  }

  private static String term(double factor, int power) {
    String x = power == 1 ? "x" : "x^" + power;
    return factor == 1 ? x : whole(factor) + "*" + x;
  }

  private static String whole(double factor) {
    return String.valueOf((int) factor);
  }
}
