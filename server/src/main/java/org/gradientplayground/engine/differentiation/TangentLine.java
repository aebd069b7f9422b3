package org.gradientplayground.engine.differentiation;

/** The line {@code slope * x + intercept} that touches a curve. */
public record TangentLine(double slope, double intercept) {
  /** The line through (x, y) with the given slope: the intercept is y - slope * x. */
  public static TangentLine through(double x, double y, double slope) {
    return new TangentLine(slope, y - slope * x);
  }

  /** The height of the line above {@code x}. */
  public double at(double x) {
    return slope * x + intercept;
  }
}
