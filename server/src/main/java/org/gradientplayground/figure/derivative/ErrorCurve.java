package org.gradientplayground.figure.derivative;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.gradientplayground.engine.graph.taylor.Side;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The errors of both difference quotients over distances from 1e-1 to 1e-15, in one precision.
 *
 * <p>Truncation, from the Taylor series: {@code |f''| h / 2} forward and {@code |f'''| h^2 / 6}
 * central. Rounding, with u the unit roundoff: each of two values of f is wrong by about u |f|, and
 * each of two points by about u |x|, which f multiplies by its slope; together {@code u (2 |f| + |x
 * f'|) / h} forward and {@code u (|f| + |x f'|) / h} central. Their sum is least at {@code sqrt(2 r
 * / |f''|)} and {@code cbrt(3 r / |f'''|)}, where r / h is the rounding.
 *
 * @param epsilon u
 * @param exact f' at the number of this precision next to x
 * @param absorbed the largest of the distances that does not change x
 */
public record ErrorCurve(
    double epsilon,
    double exact,
    ErrorBranches forward,
    ErrorBranches central,
    OptionalDouble absorbed) {
  private static final int LARGEST = 1;
  private static final int SMALLEST = 15;

  /** The distances, descending: {@code perDecade} for each power of ten, and the last one. */
  static Tensor distances(int perDecade) {
    var h = new double[(SMALLEST - LARGEST) * perDecade + 1];
    for (int i = 0; i < h.length; i++) {
      int whole = LARGEST + i / perDecade;
      double power = Double.parseDouble("1e-" + whole);
      double part = (double) (i % perDecade) / perDecade;
      h[i] = part == 0 ? power : power * StrictMath.pow(10, -part);
    }
    return Tensor.vector(h);
  }

  static ErrorCurve of(FunctionOfX f, double x, Precision precision, Tensor h) {
    double at = precision.rounded(x);
    double[] derivatives = f.derivatives(at, Side.RIGHT);
    double exact = f.slope(at);
    double ofValue = Math.abs(f.value(at));
    double ofPoint = Math.abs(at * exact);
    double u = precision.epsilon();
    double roundForward = u * (2 * ofValue + ofPoint);
    double roundCentral = u * (ofValue + ofPoint);
    double second = Math.abs(derivatives[2]);
    double third = Math.abs(derivatives[3]);
    return new ErrorCurve(
        u,
        exact,
        ErrorBranches.of(
            h,
            each -> precision.forward(f, at, each),
            exact,
            roundForward,
            each -> second * each / 2,
            StrictMath.sqrt(2 * roundForward / second)),
        ErrorBranches.of(
            h,
            each -> precision.central(f, at, each),
            exact,
            roundCentral,
            each -> third * each * each / 6,
            StrictMath.cbrt(3 * roundCentral / third)),
        DoubleStream.of(h.toArray()).filter(each -> precision.absorbs(at, each)).findFirst());
  }
}
