package org.gradientplayground.figure.derivative;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * One quotient over the distances: its values, what is wrong with them, and the part of it that
 * rounding is expected to be.
 *
 * @param values of the quotient
 * @param errors |value - f'(x)|
 * @param rounding what rounding of f and of x is expected to cost: {@code roundoff / h}
 * @param truncation what the bending of f is expected to cost
 * @param best the distance at which both parts together are least; empty where one of them is 0 or
 *     unknown
 */
public record ErrorBranches(
    Tensor values, Tensor errors, Tensor rounding, Tensor truncation, OptionalDouble best) {
  /** Whether rounding is the larger part at a distance; a truncation that is unknown is not. */
  public boolean isRounding(int distance) {
    return !(truncation.at(distance) > rounding.at(distance));
  }

  /**
   * The branches of a quotient.
   *
   * @param roundoff what is divided by h
   * @param truncation at a distance
   * @param best the distance at which both parts together are least
   */
  static ErrorBranches of(
      Tensor h,
      DoubleUnaryOperator quotient,
      double exact,
      double roundoff,
      DoubleUnaryOperator truncation,
      double best) {
    Tensor values = h.map(quotient);
    return new ErrorBranches(
        values,
        values.map(value -> Math.abs(value - exact)),
        h.map(each -> roundoff / each),
        h.map(truncation),
        best > 0 && Double.isFinite(best) ? OptionalDouble.of(best) : OptionalDouble.empty());
  }
}
