package org.gradientplayground.engine.objective;

/**
 * The range of the Hessian's eigenvalues over the whole domain; for a quadratic, whose Hessian is
 * constant, its largest and smallest eigenvalue.
 *
 * @param largest no eigenvalue is larger anywhere
 * @param smallest no eigenvalue is smaller anywhere; negative where the function bends down
 */
public record Curvature(double largest, double smallest) {
  public Curvature {
    if (!(smallest <= largest)) {
      throw new IllegalArgumentException(
          "curvature needs smallest <= largest, was " + smallest + ", " + largest);
    }
  }

  /** L = max |eigenvalue|: the gradient changes at most L times as fast as the point. */
  public double bound() {
    return Math.max(Math.abs(largest), Math.abs(smallest));
  }
}
