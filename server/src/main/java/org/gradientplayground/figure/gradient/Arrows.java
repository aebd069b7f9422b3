package org.gradientplayground.figure.gradient;

import org.gradientplayground.engine.objective.Interval;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The gradient at the middles of {@code side} by {@code side} equal cells of a window.
 *
 * @param x0 the middles along x0
 * @param x1 the middles along x1
 * @param g0 df/dx0, row by row from the smallest x1
 * @param g1 df/dx1 at the same places
 * @param longest the largest length of those that are finite
 */
public record Arrows(Tensor x0, Tensor x1, Tensor g0, Tensor g1, double longest) {
  static Arrows of(GradientQuestion question) {
    int side = question.arrows();
    double[] x0 = middles(question.window().x0(), side);
    double[] x1 = middles(question.window().vertical(), side);
    var g0 = new double[side * side];
    var g1 = new double[side * side];
    var gradient = new double[2];
    double longest = 0;
    for (int i = 0; i < g0.length; i++) {
      question.f().gradient(new double[] {x0[i % side], x1[i / side]}, gradient);
      g0[i] = gradient[0];
      g1[i] = gradient[1];
      double length = Length.of(gradient);
      longest = Double.isFinite(length) ? Math.max(longest, length) : longest;
    }
    return new Arrows(
        Tensor.vector(x0), Tensor.vector(x1), Tensor.vector(g0), Tensor.vector(g1), longest);
  }

  private static double[] middles(Interval interval, int side) {
    var middles = new double[side];
    for (int i = 0; i < side; i++) {
      middles[i] = interval.at((i + 0.5) / side);
    }
    return middles;
  }
}
