package org.gradientplayground.run;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.optimizer.Coefficient;

/**
 * What changes in a descent while it runs; what is empty stays as it is.
 *
 * <p>The objective, the start and the kind of optimizer cannot change: they make another run.
 *
 * @param steps the number of steps after which the run is finished
 * @param tolerance the largest |g_i| at which it has converged
 */
public record DescentChange(
    OptionalDouble learningRate,
    OptionalDouble momentum,
    OptionalDouble rho,
    OptionalDouble beta1,
    OptionalDouble beta2,
    OptionalDouble eps,
    Optional<Differentiation> gradient,
    OptionalLong steps,
    OptionalDouble tolerance)
    implements Change {
  /** Changes nothing; the beginning of every other change. */
  public static final DescentChange NONE =
      new DescentChange(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          OptionalLong.empty(),
          OptionalDouble.empty());

  /** The new value of a coefficient of the optimizer; empty if it stays. */
  public OptionalDouble coefficient(Coefficient coefficient) {
    return switch (coefficient) {
      case MOMENTUM -> momentum;
      case RHO -> rho;
      case BETA1 -> beta1;
      case BETA2 -> beta2;
      case EPS -> eps;
    };
  }

  /** The same, and the coefficient becomes {@code value}. */
  public DescentChange withCoefficient(Coefficient coefficient, double value) {
    var given = OptionalDouble.of(value);
    return new DescentChange(
        learningRate,
        coefficient == Coefficient.MOMENTUM ? given : momentum,
        coefficient == Coefficient.RHO ? given : rho,
        coefficient == Coefficient.BETA1 ? given : beta1,
        coefficient == Coefficient.BETA2 ? given : beta2,
        coefficient == Coefficient.EPS ? given : eps,
        gradient,
        steps,
        tolerance);
  }

  /** The same, and the learning rate becomes {@code value}. */
  public DescentChange withLearningRate(double value) {
    return new DescentChange(
        OptionalDouble.of(value), momentum, rho, beta1, beta2, eps, gradient, steps, tolerance);
  }

  /** The same, and the gradient is found by {@code value}. */
  public DescentChange withGradient(Differentiation value) {
    return new DescentChange(
        learningRate, momentum, rho, beta1, beta2, eps, Optional.of(value), steps, tolerance);
  }

  /** The same, and the run has {@code value} steps. */
  public DescentChange withSteps(long value) {
    return new DescentChange(
        learningRate,
        momentum,
        rho,
        beta1,
        beta2,
        eps,
        gradient,
        OptionalLong.of(value),
        tolerance);
  }

  /** The same, and the tolerance becomes {@code value}. */
  public DescentChange withTolerance(double value) {
    return new DescentChange(
        learningRate, momentum, rho, beta1, beta2, eps, gradient, steps, OptionalDouble.of(value));
  }
}
