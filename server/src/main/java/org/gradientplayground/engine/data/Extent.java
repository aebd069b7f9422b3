package org.gradientplayground.engine.data;

/** From the smallest to the largest of some numbers, and a margin around them. */
final class Extent {
  /** A twentieth of the extent on each side keeps points off the frame of a picture. */
  private static final double MARGIN = 0.05;

  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  void include(double value) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }

  /** Below the smallest number; always below {@link #high}. */
  double low() {
    return low - margin();
  }

  /** Above the largest number. */
  double high() {
    return high + margin();
  }

  private double margin() {
    return low < high ? MARGIN * (high - low) : Math.max(1, Math.abs(low) * MARGIN);
  }
}
