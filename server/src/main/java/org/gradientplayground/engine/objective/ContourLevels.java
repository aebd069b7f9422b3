package org.gradientplayground.engine.objective;

import java.util.ArrayList;
import java.util.List;

/**
 * Values for contour lines as on a survey map. Every fifth line, from the first on, is an index
 * line with a number that is short to write; the four between two of them divide their distance in
 * elevation evenly, so that the lines keep a steady rhythm.
 */
final class ContourLevels {
  private static final int LINES = 17;

  private static final int PER_INDEX_LINE = 5;

  /** An index line may move by this share of a spacing to become rounder. */
  private static final double SHIFT = 0.4;

  private ContourLevels() {}

  /** 17 levels, ascending, strictly between the ends of the scale. */
  static List<Double> of(ElevationScale scale) {
    var levels = new ArrayList<Double>();
    for (int line = 1; line <= LINES; line += PER_INDEX_LINE) {
      double value = indexValue(scale, line);
      double from = scale.elevation(value);
      double to = scale.elevation(indexValue(scale, line + PER_INDEX_LINE));
      levels.add(value);
      for (int thin = 1; thin < PER_INDEX_LINE && line + thin <= LINES; thin++) {
        levels.add(scale.value(from + (to - from) * thin / PER_INDEX_LINE));
      }
    }
    return List.copyOf(levels);
  }

  /** The short number near the elevation of an index line; beyond the scale, that elevation. */
  private static double indexValue(ElevationScale scale, int line) {
    double spacing = 1.0 / (LINES + 1);
    if (line > LINES) {
      return scale.value(line * spacing);
    }
    return roundest(scale.value((line - SHIFT) * spacing), scale.value((line + SHIFT) * spacing));
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
