package org.gradientplayground.run;

/** Numbers that are neither infinite nor NaN. */
final class Finite {
  private Finite() {}

  /** Whether all of {@code numbers} are. */
  static boolean all(double[] numbers) {
    for (double number : numbers) {
      if (!Double.isFinite(number)) {
        return false;
      }
    }
    return true;
  }
}
