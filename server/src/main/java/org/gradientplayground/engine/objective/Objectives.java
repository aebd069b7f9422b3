package org.gradientplayground.engine.objective;

import java.util.List;
import java.util.Optional;

/** The catalogue of all objectives, those of one variable first. */
public final class Objectives {
  private static final List<Objective> ALL =
      List.of(
          new ArticleParabola(),
          new Square(),
          new Cubic(),
          new Quartic(),
          new Reciprocal(),
          new Linear(),
          new Constant(),
          new Sine(),
          new Exponential(),
          new Logarithm(),
          new SquareRoot(),
          new HyperbolicTangent(),
          new Sigmoid(),
          new Wavy(),
          new Gaussian(),
          new Bowl(),
          new Elongated(),
          new Saddle(),
          new Rosenbrock(),
          new Beale(),
          new Himmelblau(),
          new Rastrigin(),
          new Booth(),
          new ThreeHumpCamel(),
          new MonkeySaddle());

  private Objectives() {}

  /** All of them, in the order of the catalogue. */
  public static List<Objective> all() {
    return ALL;
  }

  /** The one whose description has this name; empty if there is none. */
  public static Optional<Objective> named(String name) {
    return ALL.stream().filter(each -> each.description().name().equals(name)).findFirst();
  }
}
