package org.gradientplayground.figure.gradient;

import org.gradientplayground.engine.objective.Window;

/**
 * A function of two variables whose gradient is asked for.
 *
 * @param window what is looked at
 * @param x0 the point
 * @param x1 the point
 * @param h the distance of the difference quotients
 * @param angle the direction of the directional derivative, counterclockwise from x0, in radians
 * @param arrows how many arrows of the gradient along each side of the window; 0 for none
 * @param field whether the terrain is wanted
 */
public record GradientQuestion(
    FunctionOfTwo f,
    Window window,
    double x0,
    double x1,
    double h,
    double angle,
    int arrows,
    boolean field) {
  double[] point() {
    return new double[] {x0, x1};
  }
}
