package org.gradientplayground.figure.gradient;

import org.gradientplayground.engine.differentiation.TangentLine;
import org.gradientplayground.engine.objective.Interval;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A function of two variables along one of them, the other held where the point is.
 *
 * @param x the moved variable, ascending over its side of the window
 * @param f the values
 * @param tangent at the point, its slope the partial derivative
 */
public record Slice(Tensor x, Tensor f, TangentLine tangent) {
  private static final int POINTS = 121;

  static Slice along(int variable, GradientQuestion question, double value, double slope) {
    Interval side = variable == 0 ? question.window().x0() : question.window().vertical();
    double[] point = question.point();
    double here = point[variable];
    var x = new double[POINTS];
    var f = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      x[i] = side.at(i / (POINTS - 1.0));
      point[variable] = x[i];
      f[i] = question.f().value(point);
    }
    return new Slice(Tensor.vector(x), Tensor.vector(f), TangentLine.through(here, value, slope));
  }
}
