package org.gradientplayground.engine.objective;

/** The numbers from {@code low} to {@code high}, both included and finite, {@code low < high}. */
public record Interval(double low, double high) {
  public Interval {
    if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException("an interval needs low < high, was " + low + ", " + high);
    }
  }

  /** {@code high - low}. */
  public double length() {
    return high - low;
  }

  /** The point at {@code fraction} of the way from low (0) to high (1). */
  public double at(double fraction) {
    return low + fraction * length();
  }

  /** Whether {@code value} lies in it. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
