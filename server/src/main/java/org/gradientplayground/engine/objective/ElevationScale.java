package org.gradientplayground.engine.objective;

import java.util.Arrays;

/**
 * Turns values of f into elevations from 0 to 1: {@code t = log1p((f - low)/s) / log1p((high -
 * low)/s)}.
 *
 * <p>It is a straight line for a large s and a logarithm for a small one, so that a narrow valley
 * in steep walls is seen as well as the walls.
 *
 * @param low the value at elevation 0
 * @param high the value at elevation 1
 * @param s the distance above low at which the scale turns from straight to logarithmic
 */
public record ElevationScale(double low, double high, double s) {
  /**
   * Half the terrain lies below the middle elevation, unless s would have to leave these bounds.
   */
  private static final double SMALLEST_SHARE = 1e-6;

  private static final double LARGEST_SHARE = 10;

  /** A larger value is off the scale, so that the products of two stay finite. */
  static final double LARGEST = 1e150;

  /** A smaller height is none, so that the product of two does not vanish. */
  private static final double SMALLEST = 1e-150;

  /**
   * The scale on which the median of {@code values} comes closest to the elevation 1/2; values that
   * are not finite do not count. Where there is no height at all, it is 1.
   */
  static ElevationScale of(double[] values) {
    double[] sorted = Arrays.stream(values).filter(it -> Math.abs(it) < LARGEST).toArray();
    if (sorted.length == 0) {
      return new ElevationScale(0, 1, 1);
    }
    Arrays.sort(sorted);
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    if (!(high - low > SMALLEST)) {
      double height = Math.max(1, 2 * Math.ulp(low));
      return new ElevationScale(low, low + height, height);
    }
    double median = sorted[sorted.length / 2];
    double smaller = SMALLEST_SHARE * (high - low);
    double larger = LARGEST_SHARE * (high - low);
    for (int bisection = 0; bisection < 60; bisection++) {
      double middle = StrictMath.sqrt(smaller * larger);
      if (new ElevationScale(low, high, middle).elevation(median) > 0.5) {
        smaller = middle;
      } else {
        larger = middle;
      }
    }
    return new ElevationScale(low, high, StrictMath.sqrt(smaller * larger));
  }

  /** The elevation of {@code value}, from 0 to 1 between low and high. */
  public double elevation(double value) {
    return StrictMath.log1p((value - low) / s) / StrictMath.log1p((high - low) / s);
  }

  /** The value of f at {@code elevation}. */
  public double value(double elevation) {
    return low + s * StrictMath.expm1(elevation * StrictMath.log1p((high - low) / s));
  }
}
