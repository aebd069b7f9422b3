package org.gradientplayground.engine.objective;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The terrain of a function of two variables: its values on a grid of points over a window, a scale
 * for them, and the levels of its contour lines.
 *
 * <p>Where the function has no value, or none that is finite and at most 1e100 in size, there is no
 * terrain, and neither scale nor lines know of the place; {@link #defined} tells.
 */
public final class Field implements Landscape {
  /** 121: contour lines of a bowl look round on a stage of 600 pixels, and 29 KB carry it. */
  public static final int POINTS = 121;

  /** Two such values can be subtracted and scaled without leaving the finite numbers. */
  private static final double LARGEST = 1e100;

  /** Values that differ by less than 1e-12 of their size differ by rounding alone. */
  private static final double FLAT = 1e-12;

  private final int side;
  private final double[] values;
  private final ElevationScale scale;
  private final List<Double> levels;

  private Field(int side, double[] values) {
    this.side = side;
    this.values = values;
    this.scale = scale(Arrays.stream(values).filter(Field::isTerrain).toArray());
    this.levels = isFlat(scale) ? List.of() : within(scale, ContourLevels.of(scale));
  }

  static Field of(Objective objective) {
    return over(objective.description().window(), POINTS, objective::value);
  }

  /**
   * The terrain of any function.
   *
   * @param side the number of grid points along each variable, 2 or more
   * @param f of two numbers; it must not keep the array
   */
  public static Field over(Window window, int side, ToDoubleFunction<double[]> f) {
    var values = new double[side * side];
    var x = new double[2];
    for (int row = 0; row < side; row++) {
      x[1] = window.vertical().at(row / (side - 1.0));
      for (int column = 0; column < side; column++) {
        x[0] = window.x0().at(column / (side - 1.0));
        values[row * side + column] = f.applyAsDouble(x);
      }
    }
    return new Field(side, values);
  }

  private static boolean isTerrain(double value) {
    return Math.abs(value) <= LARGEST;
  }

  /** A plain at height 0 where there is no terrain at all. */
  private static ElevationScale scale(double[] terrain) {
    double low = Arrays.stream(terrain).min().orElse(0);
    double high = Arrays.stream(terrain).max().orElse(0);
    boolean flat = high - low <= FLAT * Math.max(Math.abs(low), Math.abs(high));
    return flat ? new ElevationScale(low, low, 1) : ElevationScale.of(terrain);
  }

  private static boolean isFlat(ElevationScale scale) {
    return scale.low() == scale.high();
  }

  /** Rounding may put two lines of a range of few different numbers on each other. */
  private static List<Double> within(ElevationScale scale, List<Double> levels) {
    double[] distinct =
        levels.stream()
            .mapToDouble(Double::doubleValue)
            .filter(level -> scale.low() < level && level < scale.high())
            .sorted()
            .distinct()
            .toArray();
    return Arrays.stream(distinct).boxed().toList();
  }

  /** The number of grid points along x0. */
  public int columns() {
    return side;
  }

  /** The number of grid points along x1. */
  public int rows() {
    return side;
  }

  /** Whether there is terrain at a place in the order of {@link #values()}. */
  public boolean isTerrain(int place) {
    return isTerrain(values[place]);
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
   * its low end, 65535 at its high end. Where there is no terrain it is as high as it gets, or as
   * low where the value is below all bounds.
   */
  public char[] elevations() {
    var elevations = new char[values.length];
    for (int i = 0; i < values.length; i++) {
      elevations[i] = quantised(values[i]);
    }
    return elevations;
  }

  private char quantised(double value) {
    if (isFlat(scale)) {
      return 0;
    }
    if (!isTerrain(value)) {
      return value < 0 ? 0 : Character.MAX_VALUE;
    }
    return (char) StrictMath.rint(scale.elevation(value) * Character.MAX_VALUE);
  }

  /** Whether there is terrain everywhere. */
  public boolean isDefinedEverywhere() {
    for (double value : values) {
      if (!isTerrain(value)) {
        return false;
      }
    }
    return true;
  }

  /** Where there is terrain: a bit for each in their order, the lowest first. */
  public byte[] defined() {
    var bits = new byte[(values.length + 7) / 8];
    for (int i = 0; i < values.length; i++) {
      if (isTerrain(values[i])) {
        bits[i / 8] |= (byte) (1 << i % 8);
      }
    }
    return bits;
  }
}
