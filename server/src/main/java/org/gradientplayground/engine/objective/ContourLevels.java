package org.gradientplayground.engine.objective;

import java.util.ArrayList;
import java.util.List;

/**
 * Values for contour lines as on a survey map. Every fifth line, from the first on, is an index
 * line with a number that is short to write; the four between two of them divide their distance in
 * elevation evenly, so that the lines keep a steady rhythm.
 *
 * <p>Where 0 lies in the middle of the terrain, as on a saddle, it is an index line: the level that
 * crosses itself.
 */
final class ContourLevels {
  private static final int LINES = 17;

  private static final int PER_INDEX_LINE = 5;

  /** An index line may move by this share of a spacing to become rounder. */
  private static final double SHIFT = 0.4;

  /** Only elevations between this one and its mirror image count as the middle. */
  private static final double MIDDLE = 0.4;

  private final ElevationScale scale;
  private final double spacing;
  private final double first;
  private final int lines;

  private ContourLevels(ElevationScale scale, double spacing, double first, int lines) {
    this.scale = scale;
    this.spacing = spacing;
    this.first = first;
    this.lines = lines;
  }

  /** 14 to 20 levels, ascending, strictly between the ends of the scale. */
  static List<Double> of(ElevationScale scale) {
    double zero = scale.low() < 0 && scale.high() > 0 ? scale.elevation(0) : 0;
    return zero > MIDDLE && zero < 1 - MIDDLE
        ? around(scale, zero).levels()
        : new ContourLevels(scale, 1.0 / (LINES + 1), 1.0 / (LINES + 1), LINES).levels();
  }

  /**
   * Two index lines below the one at {@code zero}, and as many lines above as there is room for.
   */
  private static ContourLevels around(ElevationScale scale, double zero) {
    int below = 2 * PER_INDEX_LINE;
    double spacing = zero / (below + 0.5);
    int above = (int) StrictMath.floor((1 - zero - spacing / 2) / spacing);
    return new ContourLevels(scale, spacing, zero - below * spacing, below + 1 + above);
  }

  private List<Double> levels() {
    var levels = new ArrayList<Double>();
    for (int line = 0; line < lines; line += PER_INDEX_LINE) {
      double value = indexValue(line);
      double from = scale.elevation(value);
      double to = scale.elevation(indexValue(line + PER_INDEX_LINE));
      levels.add(value);
      for (int thin = 1; thin < PER_INDEX_LINE && line + thin < lines; thin++) {
        levels.add(scale.value(from + (to - from) * thin / PER_INDEX_LINE));
      }
    }
    return List.copyOf(levels);
  }

  /** The short number near the elevation of an index line; beyond the last line, that elevation. */
  private double indexValue(int line) {
    double elevation = first + line * spacing;
    return line < lines
        ? roundest(
            scale.value(elevation - SHIFT * spacing), scale.value(elevation + SHIFT * spacing))
        : scale.value(elevation);
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
