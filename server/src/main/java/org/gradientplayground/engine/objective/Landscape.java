package org.gradientplayground.engine.objective;

/** An objective sampled over its window: what is drawn behind a descent. */
public sealed interface Landscape permits Field, Curve {
  /** The landscape of an objective: a field of two variables or a curve of one. */
  static Landscape of(Objective objective) {
    return objective.dimension() == 2 ? Field.of(objective) : Curve.of(objective);
  }
}
