package org.gradientplayground.engine.objective;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Where to look at a function of which nothing is known. */
public final class OwnWindow {
  /** From -4 to 4, unless the start lies farther out. */
  private static final double USUAL = 4;

  /**
   * What is so many times as high from -4 to 4 as from -2 to 2 is seen from -2 to 2: x^2 is 4 times
   * as high and x^3 8 times, x^4 is 16 times, and the hollows of x^4 - 3x^2 would be flat.
   */
  private static final double STEEP = 10;

  private static final double NEAR = 2;

  /** A start farther out lies at four fifths of the way to the edge. */
  private static final double BEYOND_START = 1.25;

  private static final int POINTS = 401;

  /** What sticks out by more than the middle nine tenths are high is cut off: poles. */
  private static final double MOST_HEIGHT = 1;

  private static final double MARGIN = 0.05;

  private OwnWindow() {}

  /** Around 0, wide enough for the start; for one variable as high as the function is there. */
  static Window around(ToDoubleFunction<double[]> f, double... start) {
    if (start.length == 2) {
      return new Window(axis(USUAL, start[0]), axis(USUAL, start[1]));
    }
    Interval x0 = axis(isSteep(f) ? NEAR : USUAL, start[0]);
    return new Window(x0, height(f, x0));
  }

  private static Interval axis(double usual, double start) {
    double end = Math.max(usual, BEYOND_START * Math.abs(start));
    return new Interval(-end, end);
  }

  private static boolean isSteep(ToDoubleFunction<double[]> f) {
    return height(f, axis(USUAL, 0)).length() > STEEP * height(f, axis(NEAR, 0)).length();
  }

  /** As high as a function of one variable is over an interval, but for poles. */
  public static Interval height(ToDoubleFunction<double[]> f, Interval x0) {
    double[] values = new double[POINTS];
    int count = 0;
    for (int i = 0; i < POINTS; i++) {
      double value = f.applyAsDouble(new double[] {x0.at(i / (POINTS - 1.0))});
      if (Math.abs(value) < ElevationScale.LARGEST) {
        values[count++] = value;
      }
    }
    if (count == 0) {
      return new Interval(-1, 1);
    }
    values = Arrays.copyOf(values, count);
    Arrays.sort(values);
    double low = values[count / 20];
    double high = values[count - 1 - count / 20];
    double reach = MOST_HEIGHT * (high - low);
    low = Math.max(values[0], low - reach);
    high = Math.min(values[count - 1], high + reach);
    double margin = Math.max(MARGIN * (high - low), 1e-3 * Math.max(1, Math.abs(low)));
    return new Interval(low - margin, high + margin);
  }
}
