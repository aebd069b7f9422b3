package org.gradientplayground.engine.differentiation;

/** How the gradient of an objective is found. */
public sealed interface Differentiation {
  /** The name on the wire. */
  String method();

  /** From the formulas of the partial derivatives. */
  record Exact() implements Differentiation {
    @Override
    public String method() {
      return "exact";
    }
  }

  /**
   * Central difference, (f(x + h) - f(x - h)) / 2h per coordinate; its error falls with h^2.
   *
   * @param h the distance to either side
   */
  record Central(double h) implements Differentiation {
    @Override
    public String method() {
      return "central";
    }
  }

  /**
   * Forward difference, (f(x + h) - f(x)) / h per coordinate; its error falls with h.
   *
   * @param h the distance to the right
   */
  record Forward(double h) implements Differentiation {
    @Override
    public String method() {
      return "forward";
    }
  }
}
