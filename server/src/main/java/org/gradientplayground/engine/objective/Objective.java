package org.gradientplayground.engine.objective;

/**
 * A function of one or two variables to be minimised, with its exact gradient.
 *
 * <p>Values are computed as the formula is written, powers by multiplication. Outside the domain,
 * and where a value leaves the finite numbers, the result is infinite or NaN; nothing is thrown.
 */
public interface Objective {
  /** Name, formula, window, known minima. */
  Description description();

  /** f(x). */
  double value(double... x);

  /** Writes df/dx_i at {@code x} into {@code gradient}; both have one element per variable. */
  void gradient(double[] x, double[] gradient);

  /** The number of variables, 1 or 2. */
  default int dimension() {
    return description().dimension();
  }
}
