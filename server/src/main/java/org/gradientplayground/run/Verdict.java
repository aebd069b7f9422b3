package org.gradientplayground.run;

import java.util.Optional;
import java.util.OptionalDouble;
import org.gradientplayground.engine.analysis.CriticalPoint;
import org.gradientplayground.engine.analysis.LearningRates;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.differentiation.Differentiation.Central;
import org.gradientplayground.engine.differentiation.Differentiation.Exact;
import org.gradientplayground.engine.differentiation.Differentiation.Forward;

/**
 * Whether a descent can make its next step, and why not.
 *
 * <p>It depends on the present step, the next one and the settings alone, so a run goes on as soon
 * as an edit changes the answer. Of several answers the first counts: the gradient is not finite;
 * the difference quotient is blind; the point is stationary; the next step leaves the numbers; all
 * steps are made.
 */
final class Verdict {
  private final DescentRun run;
  private final DescentSettings settings;
  private final DescentState present;
  private final DescentState next;
  private final double[] slope;

  Verdict(DescentRun run) {
    this.run = run;
    this.settings = run.settings();
    this.present = run.present();
    this.next = run.next();
    this.slope = run.slope();
  }

  Optional<Outcome> outcome() {
    for (int i = 0; i < slope.length; i++) {
      if (!Double.isFinite(slope[i])) {
        return Optional.of(nonFinite(new Quantity.Slope(i)));
      }
    }
    if (stationary() || unchanged()) {
      int blind = blindCoordinate();
      if (blind >= 0) {
        return Optional.of(absorbed(blind));
      }
    }
    if (stationary()) {
      return Optional.of(converged());
    }
    Optional<Quantity> lost = next.firstNonFinite();
    int beyond = beyondBound();
    if (lost.isPresent() && (beyond < 0 || lost.get() instanceof Quantity.Coordinate)) {
      return lost.map(this::nonFinite);
    }
    if (beyond >= 0) {
      return Optional.of(bound(beyond));
    }
    return run.step() < settings.steps()
        ? Optional.empty()
        : Optional.of(new Outcome.Finished(run.step()));
  }

  /** Whether the largest |g_i| is within a tolerance that is not 0. */
  private boolean stationary() {
    return settings.tolerance() > 0 && largestSlope() <= settings.tolerance();
  }

  private double largestSlope() {
    double largest = 0;
    for (double partial : slope) {
      largest = Math.max(largest, Math.abs(partial));
    }
    return largest;
  }

  private boolean unchanged() {
    for (int i = 0; i < slope.length; i++) {
      if (next.x[i] != present.x[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The first coordinate along which the difference quotient sees nothing, x + h being rounded to
   * x, while the exact gradient there is not within the tolerance; -1 if there is none.
   */
  private int blindCoordinate() {
    if (settings.gradient() instanceof Exact) {
      return -1;
    }
    var exact = new double[slope.length];
    run.objective().gradient(present.x, exact);
    for (int i = 0; i < exact.length; i++) {
      if (swallows(present.x[i]) && !(Math.abs(exact[i]) <= settings.tolerance())) {
        return i;
      }
    }
    return -1;
  }

  private boolean swallows(double x) {
    Differentiation method = settings.gradient();
    return switch (method) {
      case Exact() -> false;
      case Central(double h) -> x + h == x && x - h == x;
      case Forward(double h) -> x + h == x;
    };
  }

  private int beyondBound() {
    for (int i = 0; i < next.x.length; i++) {
      if (Double.isFinite(next.x[i]) && Math.abs(next.x[i]) > DescentSpec.BOUND) {
        return i;
      }
    }
    return -1;
  }

  private Outcome converged() {
    StationaryPoint point =
        CriticalPoint.near(run.objective(), present.x)
            .map(Verdict::kind)
            .orElse(StationaryPoint.FLAT);
    return new Outcome.Converged(run.step(), settings.tolerance(), largestSlope(), point);
  }

  private static StationaryPoint kind(CriticalPoint point) {
    if (point.smallest() > 0) {
      return StationaryPoint.MINIMUM;
    }
    return point.largest() < 0 ? StationaryPoint.MAXIMUM : StationaryPoint.SADDLE;
  }

  private Outcome nonFinite(Quantity quantity) {
    return diverged(Outcome.Cause.NON_FINITE, quantity, OptionalDouble.empty());
  }

  private Outcome bound(int i) {
    return diverged(
        Outcome.Cause.BOUND, new Quantity.Coordinate(i), OptionalDouble.of(DescentSpec.BOUND));
  }

  private Outcome absorbed(int i) {
    return diverged(
        Outcome.Cause.ABSORBED,
        new Quantity.Coordinate(i),
        OptionalDouble.of(Math.ulp(present.x[i])));
  }

  private Outcome diverged(Outcome.Cause cause, Quantity quantity, OptionalDouble limit) {
    return new Outcome.Diverged(
        run.step(), cause, quantity.name(), quantity.in(present), limit, remedy());
  }

  /** For a quadratic and a learning rate that is too large: the rates that would have held. */
  private Optional<Outcome.Remedy> remedy() {
    return LearningRates.of(
            run.objective(), settings.optimizer(), settings.steps(), run.descent().start())
        .filter(rates -> rates.at().isEmpty() && settings.learningRate() >= rates.diverges())
        .map(rates -> new Outcome.Remedy(rates.diverges(), rates.fastest()));
  }
}
