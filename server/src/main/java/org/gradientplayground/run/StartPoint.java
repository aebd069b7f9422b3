package org.gradientplayground.run;

import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.differentiation.GradientOf;
import org.gradientplayground.engine.objective.Objective;

/** The rules of a start point. */
final class StartPoint {
  private StartPoint() {}

  /**
   * Refuses a start of the wrong dimension, out of range, or where f or its gradient is not finite.
   */
  static void check(Objective objective, double[] start, Differentiation gradient) {
    if (start.length != objective.dimension()) {
      throw new InvalidSpec("wrongDimension", "/start", start.length, objective.dimension());
    }
    for (int i = 0; i < start.length; i++) {
      if (!Double.isFinite(start[i])) {
        throw new InvalidSpec("notFinite", "/start/" + i, Double.toString(start[i]));
      }
      if (Math.abs(start[i]) > DescentSpec.BOUND) {
        throw new InvalidSpec(
            "outOfRange", "/start/" + i, start[i], -DescentSpec.BOUND, DescentSpec.BOUND);
      }
    }
    var found = new double[start.length];
    new GradientOf(objective).at(start, gradient, found);
    if (!Double.isFinite(objective.value(start)) || !Finite.all(found)) {
      throw new InvalidSpec("outsideDomain", "/start", objective.description().name());
    }
  }
}
