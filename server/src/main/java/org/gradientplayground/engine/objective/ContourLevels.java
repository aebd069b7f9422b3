package org.gradientplayground.engine.objective;

import java.util.ArrayList;
import java.util.List;

/** Values for contour lines as on a survey map: evenly spread in elevation, and short to write. */
final class ContourLevels {
  private static final int LINES = 17;

  /** A level may move by this share of the spacing to become rounder; 0.5 could make two meet. */
  private static final double SHIFT = 0.4;

  private ContourLevels() {}

  /** 17 levels, ascending, strictly between the ends of the scale. */
  static List<Double> of(ElevationScale scale) {
    var levels = new ArrayList<Double>();
    double spacing = 1.0 / (LINES + 1);
    for (int line = 1; line <= LINES; line++) {
      double below = scale.value((line - SHIFT) * spacing);
      double above = scale.value((line + SHIFT) * spacing);
      levels.add(roundest(below, above));
    }
    return List.copyOf(levels);
  }

  /**
   * The number between {@code low} and {@code high} with the fewest digits, 5 and 2 before others.
   */
  static double roundest(double low, double high) {
    if (low <= 0 && high >= 0) {
      return 0;
    }
    for (int exponent = 18; exponent >= -18; exponent--) {
      for (int digit : new int[] {10, 5, 2, 1}) {
        double multiple = multipleWithin(low, high, digit, exponent);
        if (!Double.isNaN(multiple)) {
          return multiple;
        }
      }
    }
    return low + (high - low) / 2;
  }

  /** The multiple of digit * 10^exponent next to the middle, NaN if none lies between the two. */
  private static double multipleWithin(double low, double high, int digit, int exponent) {
    double power = Double.parseDouble("1e" + Math.abs(exponent));
    double middle = low + (high - low) / 2;
    double count = StrictMath.rint((exponent < 0 ? middle * power : middle / power) / digit);
    double multiple = exponent < 0 ? count * digit / power : count * digit * power;
    return low <= multiple && multiple <= high ? multiple : Double.NaN;
  }
}
