package org.gradientplayground.run;

import java.util.Optional;
import java.util.OptionalDouble;
import org.gradientplayground.engine.analysis.CriticalPoint;
import org.gradientplayground.engine.analysis.LearningRates;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.differentiation.Differentiation.Central;
import org.gradientplayground.engine.differentiation.Differentiation.Exact;
import org.gradientplayground.engine.differentiation.Differentiation.Forward;
import org.gradientplayground.engine.objective.Interval;
import org.gradientplayground.engine.objective.Window;

/**
 * Whether a descent can make its next step, and why not.
 *
 * <p>One is made per run, so that a step allocates nothing. It depends on the present step, the
 * next one and the settings alone, so a run goes on as soon as an edit changes the answer. Of
 * several answers the first counts: the gradient is not finite; the difference quotient is blind;
 * the point is stationary; the next step leaves the numbers; all steps are made, near or far.
 */
final class Verdict {
  /**
   * A zigzag that still holds stays within the distance of its start, some windows at most. With 5
   * % beyond the limit on the bowl it takes 58 steps to get there, with 1 % beyond it 279.
   */
  private static final double FAR_IN_WINDOWS = 100;

  private final DescentRun run;

  Verdict(DescentRun run) {
    this.run = run;
  }

  Optional<Outcome> outcome() {
    for (int i = 0; i < run.slope().length; i++) {
      if (!Double.isFinite(run.slope()[i])) {
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
    Optional<Quantity> lost = run.next().firstNonFinite();
    int beyond = beyondBound();
    if (lost.isPresent() && (beyond < 0 || lost.get() instanceof Quantity.Coordinate)) {
      return lost.map(this::nonFinite);
    }
    if (beyond >= 0) {
      return Optional.of(bound(beyond));
    }
    return run.step() < run.settings().steps() ? Optional.empty() : Optional.of(finished());
  }

  /** All steps are made; a point that is far from the picture by then is on no way to a minimum. */
  private Outcome finished() {
    for (int i = 0; i < run.present().x.length; i++) {
      Interval window = window(i);
      double reach = FAR_IN_WINDOWS * window.length();
      if (Math.abs(run.present().x[i] - window.at(0.5)) > reach) {
        var coordinate = new Quantity.Coordinate(i);
        return diverged(Outcome.Cause.FAR, coordinate, OptionalDouble.of(reach));
      }
    }
    return new Outcome.Finished(run.step());
  }

  private Interval window(int i) {
    Window window = run.objective().description().window();
    return i == 0 ? window.x0() : window.vertical();
  }

  /** Whether the largest |g_i| is within a tolerance that is not 0. */
  private boolean stationary() {
    return run.settings().tolerance() > 0 && largestSlope() <= run.settings().tolerance();
  }

  private double largestSlope() {
    double largest = 0;
    for (double partial : run.slope()) {
      largest = Math.max(largest, Math.abs(partial));
    }
    return largest;
  }

  private boolean unchanged() {
    for (int i = 0; i < run.slope().length; i++) {
      if (run.next().x[i] != run.present().x[i]) {
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
    if (run.settings().gradient() instanceof Exact) {
      return -1;
    }
    var exact = new double[run.slope().length];
    run.objective().gradient(run.present().x, exact);
    for (int i = 0; i < exact.length; i++) {
      if (swallows(run.present().x[i]) && !(Math.abs(exact[i]) <= run.settings().tolerance())) {
        return i;
      }
    }
    return -1;
  }

  private boolean swallows(double x) {
    Differentiation method = run.settings().gradient();
    return switch (method) {
      case Exact() -> false;
      case Central(double h) -> x + h == x && x - h == x;
      case Forward(double h) -> x + h == x;
    };
  }

  private int beyondBound() {
    for (int i = 0; i < run.next().x.length; i++) {
      if (Double.isFinite(run.next().x[i]) && Math.abs(run.next().x[i]) > DescentSpec.BOUND) {
        return i;
      }
    }
    return -1;
  }

  private Outcome converged() {
    StationaryPoint point =
        CriticalPoint.near(run.objective(), run.present().x)
            .map(Verdict::kind)
            .orElse(StationaryPoint.FLAT);
    return new Outcome.Converged(run.step(), run.settings().tolerance(), largestSlope(), point);
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
        OptionalDouble.of(Math.ulp(run.present().x[i])));
  }

  private Outcome diverged(Outcome.Cause cause, Quantity quantity, OptionalDouble limit) {
    return new Outcome.Diverged(
        run.step(), cause, quantity.name(), quantity.in(run.present()), limit, remedy());
  }

  /** For a quadratic and a learning rate that is too large: the rates that would have held. */
  private Optional<Outcome.Remedy> remedy() {
    return LearningRates.of(
            run.objective(),
            run.settings().optimizer(),
            run.settings().steps(),
            run.descent().start())
        .filter(rates -> rates.at().isEmpty() && run.settings().learningRate() >= rates.diverges())
        .map(rates -> new Outcome.Remedy(rates.diverges(), rates.fastest()));
  }
}
