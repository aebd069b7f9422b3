package org.gradientplayground.engine.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gradientplayground.engine.objective.Curvature;
import org.gradientplayground.engine.objective.Description;
import org.gradientplayground.engine.objective.Objective;
import org.gradientplayground.engine.optimizer.Optimizer;

/**
 * Learning rates at which the behaviour of an optimizer near a minimum changes.
 *
 * @param at the minimum whose Hessian was taken; empty for a quadratic, where it is the same
 *     everywhere and the rates hold exactly
 * @param tooSlow below it the slowest direction still keeps more than half of its distance to the
 *     minimum after all steps of the run; empty where no such rate is below {@code diverges}
 * @param fastest the distance shrinks by the smallest factor per step
 * @param oscillates above it some direction overshoots the minimum
 * @param diverges the limit: below it the distance shrinks, above it it grows
 */
public record LearningRates(
    Optional<List<Double>> at,
    OptionalDouble tooSlow,
    double fastest,
    double oscillates,
    double diverges) {

  /** A smaller ratio of smallest to largest eigenvalue counts as a flat direction. */
  private static final double FLAT = 1e-9;

  /**
   * What is known for an optimizer on an objective: exact for a quadratic; near the known minimum
   * next to {@code start} for another function; empty for the adaptive optimizers, whose own scale
   * per variable the Hessian does not tell, and where there is no minimum with a regular Hessian.
   *
   * @param steps the number of steps of the run, which decides what is too slow
   */
  public static Optional<LearningRates> of(
      Objective objective, Optimizer optimizer, long steps, double... start) {
    Optional<LinearDynamics> dynamics = LinearDynamics.of(optimizer);
    if (dynamics.isEmpty()) {
      return Optional.empty();
    }
    Description description = objective.description();
    if (description.quadratic()) {
      Curvature curvature = description.curvature().orElseThrow();
      return between(
          dynamics.get(), curvature.smallest(), curvature.largest(), steps, Optional.empty());
    }
    return NearestMinimum.of(description, start)
        .flatMap(
            minimum -> {
              double[] point = minimum.stream().mapToDouble(Double::doubleValue).toArray();
              Hessian hessian = Hessian.of(objective, point);
              return between(
                  dynamics.get(),
                  hessian.smallest(),
                  hessian.largest(),
                  steps,
                  Optional.of(minimum));
            });
  }

  private static Optional<LearningRates> between(
      LinearDynamics dynamics,
      double smallest,
      double largest,
      long steps,
      Optional<List<Double>> at) {
    if (!(smallest > FLAT * largest)) {
      return Optional.empty();
    }
    double diverges = dynamics.divergesAt(largest);
    OptionalDouble tooSlow = dynamics.keepsHalf(smallest, steps);
    return Optional.of(
        new LearningRates(
            at,
            tooSlow.isPresent() && tooSlow.getAsDouble() < diverges
                ? tooSlow
                : OptionalDouble.empty(),
            dynamics.fastest(smallest, largest),
            dynamics.oscillatesAt(largest),
            diverges));
  }
}
