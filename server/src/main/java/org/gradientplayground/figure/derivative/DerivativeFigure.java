package org.gradientplayground.figure.derivative;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.differentiation.TangentLine;
import org.gradientplayground.engine.graph.taylor.Side;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A derivative from all sides: exact, by quotients with their operands, and how wrong these are.
 * What is not defined is NaN or infinite.
 *
 * @param value f(x)
 * @param exact f'(x) by the graph; at a kink a convention
 * @param second f''(x)
 * @param third f'''(x)
 * @param left the derivative from the left
 * @param right the derivative from the right
 * @param tangent with the exact slope
 * @param numericalTangent with the slope of the central quotient
 * @param curve empty where no window was given
 * @param h the distances of the error curves
 */
public record DerivativeFigure(
    DerivativeQuestion question,
    double value,
    double exact,
    double second,
    double third,
    double left,
    double right,
    Quotient forward,
    Quotient backward,
    Quotient central,
    TangentLine tangent,
    TangentLine numericalTangent,
    List<Secant> secants,
    Optional<SampledCurve> curve,
    Tensor h,
    ErrorCurve inDoubles,
    ErrorCurve inFloats) {
  /** The figure that answers a question. */
  public static DerivativeFigure of(DerivativeQuestion question) {
    var f = new FunctionOfX(question.f().graph());
    double x = question.x();
    double value = f.value(x);
    double exact = f.slope(x);
    double[] left = f.derivatives(x, Side.LEFT);
    double[] right = f.derivatives(x, Side.RIGHT);
    Quotient central = Quotient.central(f, x, question.h(), exact);
    Tensor h = ErrorCurve.distances(question.perDecade());
    return new DerivativeFigure(
        question,
        value,
        exact,
        common(left[2], right[2]),
        common(left[3], right[3]),
        left[1],
        right[1],
        Quotient.forward(f, x, question.h(), exact),
        Quotient.backward(f, x, question.h(), exact),
        central,
        TangentLine.through(x, value, exact),
        TangentLine.through(x, value, central.value()),
        question.secants().stream().map(each -> Secant.of(f, x, each)).toList(),
        question.window().map(each -> SampledCurve.of(f, each)),
        h,
        ErrorCurve.of(f, x, Precision.DOUBLE, h),
        ErrorCurve.of(f, x, Precision.FLOAT, h));
  }

  /** A derivative is there only where both sides agree on it; a zero has no sign. */
  private static double common(double left, double right) {
    return left == right ? left + 0.0 : Double.NaN;
  }

  /** Whether f has a value here, and the derivatives of both sides are not the same. */
  public boolean hasKink() {
    return Double.isFinite(value) && !Double.isNaN(left) && !Double.isNaN(right) && left != right;
  }

  /** Whether the leading error of the central quotient is 0, as it is for every quadratic. */
  public boolean isTruncationFree() {
    return !hasKink() && third == 0;
  }
}
