package org.gradientplayground.engine.objective;

import org.gradientplayground.engine.graph.Tape;

/**
 * A polynomial of degree two, from its gradient: the Hessian is constant, so differences of the
 * gradient over a distance of 1 to either side give it but for rounding.
 *
 * @param gradient at 0
 * @param a d2f/dx0 dx0
 * @param b d2f/dx0 dx1; 0 for one variable
 * @param c d2f/dx1 dx1; that of x0 for one variable
 */
record QuadraticForm(double[] gradient, double a, double b, double c) {
  /** A smaller ratio of the eigenvalues counts as flat. */
  private static final double FLAT = 1e-9;

  static QuadraticForm of(Tape tape, int dimension) {
    var gradient = new double[dimension];
    tape.valueAndGradient(new double[dimension], gradient);
    double[] first = column(tape, dimension, 0);
    if (dimension == 1) {
      return new QuadraticForm(gradient, first[0], 0, first[0]);
    }
    double[] second = column(tape, dimension, 1);
    return new QuadraticForm(gradient, first[0], (first[1] + second[0]) / 2, second[1]);
  }

  private static double[] column(Tape tape, int dimension, int i) {
    var x = new double[dimension];
    var plus = new double[dimension];
    var minus = new double[dimension];
    x[i] = 1;
    tape.valueAndGradient(x, plus);
    x[i] = -1;
    tape.valueAndGradient(x, minus);
    for (int k = 0; k < dimension; k++) {
      plus[k] = (plus[k] - minus[k]) / 2;
    }
    return plus;
  }

  /** Says so of a function, and where its minimum is, if the Hessian is finite and regular. */
  Description describe(Description plain) {
    double half = (a - c) / 2;
    double radius = StrictMath.sqrt(half * half + b * b);
    double largest = (a + c) / 2 + radius;
    double smallest = (a + c) / 2 - radius;
    double size = Math.max(Math.abs(largest), Math.abs(smallest));
    boolean regular = Math.min(Math.abs(largest), Math.abs(smallest)) > FLAT * size;
    if (!regular || !Double.isFinite(size)) {
      return plain;
    }
    Description quadratic = plain.quadratic(largest, smallest);
    double[] minimum = stationary();
    boolean known = smallest > 0;
    for (double each : minimum) {
      known &= Double.isFinite(each);
    }
    return known ? quadratic.withMinimum(minimum) : quadratic;
  }

  private double[] stationary() {
    if (gradient.length == 1) {
      return new double[] {0 - gradient[0] / a};
    }
    double determinant = a * c - b * b;
    return new double[] {
      (b * gradient[1] - c * gradient[0]) / determinant,
      (b * gradient[0] - a * gradient[1]) / determinant
    };
  }
}
