package org.gradientplayground.engine.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import org.gradientplayground.engine.optimizer.AdaGrad;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.optimizer.AdamBook;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.engine.optimizer.MomentumTorch;
import org.gradientplayground.engine.optimizer.Nesterov;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.optimizer.RmsProp;

/**
 * How an optimizer moves along one eigenvector of a quadratic, where the gradient is lambda times
 * the distance to the minimum.
 *
 * <p>The distances of successive steps then obey d_{k+1} = (sum of the roots) d_k - (product of the
 * roots) d_{k-1}, and shrink, in the long run, by the larger of the two roots' sizes.
 */
sealed interface LinearDynamics permits HeavyBall, NesterovDynamics {
  /** The dynamics of an optimizer; empty for one that scales each variable by itself. */
  static Optional<LinearDynamics> of(Optimizer optimizer) {
    return switch (optimizer) {
      case GradientDescent() -> Optional.of(new HeavyBall(0));
      case Momentum(double momentum) -> Optional.of(new HeavyBall(momentum));
      case MomentumTorch(double momentum) -> Optional.of(new HeavyBall(momentum));
      case Nesterov(double momentum) -> Optional.of(new NesterovDynamics(momentum));
      case AdaGrad _, RmsProp _, Adam _, AdamBook _ -> Optional.empty();
    };
  }

  /** The learning rate at which the direction of the largest eigenvalue stops shrinking. */
  double divergesAt(double largest);

  /** The learning rate above which the direction of the largest eigenvalue overshoots. */
  double oscillatesAt(double largest);

  /** The learning rate with the smallest spectral radius over all eigenvalues between the two. */
  double fastest(double smallest, double largest);

  /**
   * The learning rate below which the direction of the smallest eigenvalue keeps more than half of
   * its distance after {@code steps} steps; empty if the momentum alone keeps that much.
   */
  OptionalDouble keepsHalf(double smallest, long steps);
}
