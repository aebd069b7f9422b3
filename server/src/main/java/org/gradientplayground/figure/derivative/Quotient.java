package org.gradientplayground.figure.derivative;

/**
 * A difference quotient with its operands.
 *
 * @param upper the point with the larger x
 * @param lower the point with the smaller x
 * @param difference f(upper) - f(lower)
 * @param divisor h, or 2h for the central one
 * @param value difference / divisor
 * @param error value - f'(x)
 */
public record Quotient(
    Point upper, Point lower, double difference, double divisor, double value, double error) {
  /** A point of the graph of f. */
  public record Point(double x, double f) {
    static Point of(FunctionOfX f, double x) {
      return new Point(x, f.value(x));
    }
  }

  private static Quotient of(Point upper, Point lower, double divisor, double exact) {
    double difference = upper.f() - lower.f();
    double value = difference / divisor;
    return new Quotient(upper, lower, difference, divisor, value, value - exact);
  }

  static Quotient forward(FunctionOfX f, double x, double h, double exact) {
    return of(Point.of(f, x + h), Point.of(f, x), h, exact);
  }

  static Quotient backward(FunctionOfX f, double x, double h, double exact) {
    return of(Point.of(f, x), Point.of(f, x - h), h, exact);
  }

  static Quotient central(FunctionOfX f, double x, double h, double exact) {
    return of(Point.of(f, x + h), Point.of(f, x - h), 2 * h, exact);
  }
}
