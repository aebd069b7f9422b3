package org.gradientplayground.figure.derivative;

import org.gradientplayground.engine.differentiation.TangentLine;

/**
 * The line through two points of the graph of f, at x and at x + h.
 *
 * @param h the distance, not 0
 * @param other the point at x + h
 */
public record Secant(double h, Quotient.Point other, TangentLine line) {
  static Secant of(FunctionOfX f, double x, double h) {
    double here = f.value(x);
    var other = Quotient.Point.of(f, x + h);
    double slope = (other.f() - here) / h;
    return new Secant(h, other, TangentLine.through(x, here, slope));
  }
}
