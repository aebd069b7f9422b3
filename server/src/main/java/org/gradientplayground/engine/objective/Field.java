package org.gradientplayground.engine.objective;

import java.util.List;

/**
 * The terrain of a function of two variables: its values on a grid of 121 by 121 points over the
 * window, a scale for them, and the levels of its contour lines. Where the function is not defined,
 * or infinite, the terrain is as high as it gets; {@link #defined} tells.
 */
public final class Field implements Landscape {
  /** 121: contour lines of a bowl look round on a stage of 600 pixels, and 29 KB carry it. */
  public static final int POINTS = 121;

  private final double[] values;
  private final ElevationScale scale;
  private final List<Double> levels;

  private Field(double[] values, ElevationScale scale) {
    this.values = values;
    this.scale = scale;
    this.levels = ContourLevels.of(scale);
  }

  static Field of(Objective objective) {
    Window window = objective.description().window();
    var values = new double[POINTS * POINTS];
    var x = new double[2];
    for (int row = 0; row < POINTS; row++) {
      x[1] = window.vertical().at(row / (POINTS - 1.0));
      for (int column = 0; column < POINTS; column++) {
        x[0] = window.x0().at(column / (POINTS - 1.0));
        values[row * POINTS + column] = objective.value(x);
      }
    }
    return new Field(values, ElevationScale.of(values));
  }

  /** The number of grid points along x0. */
  public int columns() {
    return POINTS;
  }

  /** The number of grid points along x1. */
  public int rows() {
    return POINTS;
  }

  /** The values, row by row from the smallest x1 up, in each row from the smallest x0. */
  public double[] values() {
    return values.clone();
  }

  /** How values become elevations. */
  public ElevationScale scale() {
    return scale;
  }

  /** The values of f on the contour lines, ascending, strictly between low and high. */
  public List<Double> levels() {
    return levels;
  }

  /**
   * The values in the order of {@link #values()} as unsigned 16-bit elevations on the scale: 0 at
   * its low end, 65535 at its high end.
   */
  public char[] elevations() {
    var elevations = new char[values.length];
    for (int i = 0; i < values.length; i++) {
      elevations[i] = quantised(values[i]);
    }
    return elevations;
  }

  private char quantised(double value) {
    if (!isOnScale(value)) {
      return value < 0 ? 0 : Character.MAX_VALUE;
    }
    return (char) StrictMath.rint(scale.elevation(value) * Character.MAX_VALUE);
  }

  private static boolean isOnScale(double value) {
    return Math.abs(value) < ElevationScale.LARGEST;
  }

  /** Whether every value is a number on the scale. */
  public boolean isDefinedEverywhere() {
    for (double value : values) {
      if (!isOnScale(value)) {
        return false;
      }
    }
    return true;
  }

  /** Which values are numbers on the scale: a bit for each in their order, the lowest first. */
  public byte[] defined() {
    var bits = new byte[(values.length + 7) / 8];
    for (int i = 0; i < values.length; i++) {
      if (isOnScale(values[i])) {
        bits[i / 8] |= (byte) (1 << i % 8);
      }
    }
    return bits;
  }
}
