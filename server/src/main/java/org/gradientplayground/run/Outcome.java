package org.gradientplayground.run;

import java.util.Optional;
import java.util.OptionalDouble;

/** Why a run cannot go on. A learner's mistake is an outcome, never an exception. */
public sealed interface Outcome {
  /** The last step of the run, whose numbers are all finite. */
  long step();

  /** All steps, or all epochs, were made, and the point is not {@linkplain Cause#FAR far}. */
  record Finished(long step) implements Outcome {}

  /**
   * The largest absolute partial derivative is at most {@code tolerance}.
   *
   * @param gradientNorm max |g_i| at the last step
   * @param point what the point is, told from the signs of the Hessian's eigenvalues
   */
  record Converged(long step, double tolerance, double gradientNorm, StationaryPoint point)
      implements Outcome {}

  /**
   * The run left the numbers that mean something.
   *
   * @param step the last step whose numbers are all finite
   * @param cause how it left them
   * @param quantity what left first: in a descent a column such as x0, f or g1, of several
   *     coordinates the farthest, measured in windows; in a training the loss or a layer's part of
   *     gradients, parameters or optimizer, such as dW2, b1 or vW1
   * @param lastValue its value at {@code step}; of a layer's part the norm, and that of the weights
   *     themselves where the optimizer's left
   * @param limit what it crossed: the bound of |x| for {@code bound}; the distance between
   *     neighbouring doubles at {@code lastValue} for {@code absorbed}; the distance of 100
   *     windows, or 1,000 times the loss of the start, for {@code far}; empty for {@code nonFinite}
   * @param remedy the learning rates that would have held, where the analysis knows them
   */
  record Diverged(
      long step,
      Cause cause,
      String quantity,
      double lastValue,
      OptionalDouble limit,
      Optional<Remedy> remedy)
      implements Outcome {}

  /** How a run diverges. */
  enum Cause {
    /** The next step has a value that is infinite or not a number. */
    NON_FINITE,
    /** The next step would put a coordinate beyond the bound, 2^53 from 0. */
    BOUND,
    /**
     * x + h and x - h round to x, so the difference quotient is 0 where the function is not flat.
     */
    ABSORBED,
    /**
     * All steps are made, and a coordinate lies more than 100 windows from the middle of its own,
     * and farther from it than at the start; of a training, the loss is more than 1,000 times that
     * of the start.
     */
    FAR
  }

  /**
   * A way out of divergence.
   *
   * @param supremum every learning rate below it would have held; empty where that is not known
   * @param suggestion a learning rate that would have held
   */
  record Remedy(OptionalDouble supremum, double suggestion) {}
}
