package org.gradientplayground.engine.objective;

/** A function of one variable at 401 evenly spaced points of its window. */
public final class Curve implements Landscape {
  /** 401: both ends, the middle, and a point for every 3 pixels of a wide stage. */
  public static final int POINTS = 401;

  private final double[] x;
  private final double[] f;

  private Curve(double[] x, double[] f) {
    this.x = x;
    this.f = f;
  }

  static Curve of(Objective objective) {
    Interval window = objective.description().window().x0();
    var x = new double[POINTS];
    var f = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      x[i] = window.at(i / (POINTS - 1.0));
      double value = objective.value(x[i]);
      f[i] = Double.isFinite(value) ? value : Double.NaN;
    }
    return new Curve(x, f);
  }

  /** The 401 points, ascending. */
  public double[] x() {
    return x.clone();
  }

  /** The value at each point; NaN outside the domain. */
  public double[] f() {
    return f.clone();
  }
}
