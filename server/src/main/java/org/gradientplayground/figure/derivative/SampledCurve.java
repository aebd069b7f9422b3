package org.gradientplayground.figure.derivative;

import org.gradientplayground.engine.objective.Curve;
import org.gradientplayground.engine.objective.Interval;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * f and its derivative at as many evenly spaced points of a window as {@link Curve} has.
 *
 * @param x ascending, both ends included
 */
public record SampledCurve(Tensor x, Tensor f, Tensor slope) {
  static SampledCurve of(FunctionOfX f, Interval window) {
    var x = new double[Curve.POINTS];
    for (int i = 0; i < x.length; i++) {
      x[i] = window.at(i / (x.length - 1.0));
    }
    Tensor points = Tensor.vector(x);
    return new SampledCurve(points, points.map(f::value), points.map(f::slope));
  }
}
