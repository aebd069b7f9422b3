package org.gradientplayground.engine.analysis;

import org.gradientplayground.engine.objective.Objective;

/**
 * The matrix of second derivatives of an objective at a point, by central differences of its exact
 * gradient.
 *
 * <p>With h = 1e-4 max(1, |x|) the error is about h^2/6 times the fourth derivative: 1e-7 of the
 * largest eigenvalue for rastrigin, the most crooked of the catalogue, and less than 1e-11 for a
 * quadratic.
 */
public final class Hessian {
  private static final double H = 1e-4;

  private final double a;
  private final double b;
  private final double c;
  private final int dimension;

  /** The symmetric matrix (a, b; b, c), or (a) alone for one variable. */
  private Hessian(int dimension, double a, double b, double c) {
    this.dimension = dimension;
    this.a = a;
    this.b = b;
    this.c = c;
  }

  /** The Hessian of {@code objective} at {@code x}. */
  public static Hessian of(Objective objective, double... x) {
    double[] first = column(objective, x, 0);
    if (x.length == 1) {
      return new Hessian(1, first[0], 0, 0);
    }
    double[] second = column(objective, x, 1);
    return new Hessian(2, first[0], (first[1] + second[0]) / 2, second[1]);
  }

  /** The smallest eigenvalue. */
  public double smallest() {
    return dimension == 1 ? a : (a + c) / 2 - radius();
  }

  /** The largest eigenvalue. */
  public double largest() {
    return dimension == 1 ? a : (a + c) / 2 + radius();
  }

  /** The step d with Hessian d = -gradient; not finite where the Hessian is singular. */
  double[] newtonStep(double[] gradient) {
    if (dimension == 1) {
      return new double[] {-gradient[0] / a};
    }
    double determinant = a * c - b * b;
    return new double[] {
      -(c * gradient[0] - b * gradient[1]) / determinant,
      -(a * gradient[1] - b * gradient[0]) / determinant
    };
  }

  /** Half the distance of the two eigenvalues. */
  private double radius() {
    double half = (a - c) / 2;
    return StrictMath.sqrt(half * half + b * b);
  }

  /** d gradient / d x_i. */
  private static double[] column(Objective objective, double[] x, int i) {
    double h = H * Math.max(1, Math.abs(x[i]));
    var probe = x.clone();
    var plus = new double[x.length];
    var minus = new double[x.length];
    probe[i] = x[i] + h;
    objective.gradient(probe, plus);
    probe[i] = x[i] - h;
    objective.gradient(probe, minus);
    for (int k = 0; k < x.length; k++) {
      plus[k] = (plus[k] - minus[k]) / (2 * h);
    }
    return plus;
  }
}
