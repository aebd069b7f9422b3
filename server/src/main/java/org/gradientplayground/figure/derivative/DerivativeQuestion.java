package org.gradientplayground.figure.derivative;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.objective.Interval;

/**
 * A function of x whose derivative is asked for.
 *
 * @param f an expression of x alone, or of nothing
 * @param h the distance of the difference quotients
 * @param secants the distances of the secants; negative ones lie to the left
 * @param window where the curve is sampled; empty for no curve
 * @param perDecade how many distances each power of ten of the error curve has, 1 or more
 */
public record DerivativeQuestion(
    Expression f,
    double x,
    double h,
    List<Double> secants,
    Optional<Interval> window,
    int perDecade) {
  public DerivativeQuestion {
    secants = List.copyOf(secants);
  }
}
