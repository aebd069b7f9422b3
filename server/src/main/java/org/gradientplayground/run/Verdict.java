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
 * the point is stationary; the next step leaves the numbers; all steps are made, and the point is
 * far and farther than the start, or not.
 */
final class Verdict {
  /**
   * A run that holds can go out before it comes in: just below its limit, momentum 0.9 on a
   * quadratic reaches (1 + 0.9) / (1 - 0.9) = 19 times the distance of its start, 9.5 windows from
   * the picture's edge; plain descent never leaves its start's distance. Ten times that is out of
   * reach. A run beyond its limit gets there soon: on the bowl in 58 steps at 5 % beyond it, in 279
   * at 1 %.
   */
  private static final double FAR_IN_WINDOWS = 100;

  private final DescentRun run;

  Verdict(DescentRun run) {
    this.run = run;
  }

  Optional<Outcome> outcome() {
    for (int i = 0; i < run.stepGradient().length; i++) {
      if (!Double.isFinite(run.stepGradient()[i])) {
        return Optional.of(nonFinite(new Quantity.Partial(i)));
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

  /**
   * All steps are made. A coordinate that is far from the picture by then, and farther than it was
   * at the start, is on no way to a minimum; one that was farther at the start may well be.
   */
  private Outcome finished() {
    double[] start = run.begun().start();
    double[] x = run.present().x;
    int farthest = -1;
    for (int i = 0; i < x.length; i++) {
      boolean far = distanceInWindows(i, x) > FAR_IN_WINDOWS;
      if (far
          && distanceInWindows(i, x) > distanceInWindows(i, start)
          && (farthest < 0 || distanceInWindows(i, x) > distanceInWindows(farthest, x))) {
        farthest = i;
      }
    }
    if (farthest < 0) {
      return new Outcome.Finished(run.step());
    }
    return diverged(
        Outcome.Cause.FAR,
        new Quantity.Coordinate(farthest),
        OptionalDouble.of(FAR_IN_WINDOWS * window(farthest).length()));
  }

  /** How far coordinate {@code i} of {@code x} is from the middle of its window. */
  private double distanceInWindows(int i, double[] x) {
    return Math.abs(x[i] - window(i).at(0.5)) / window(i).length();
  }

  private Interval window(int i) {
    Window window = run.objective().description().window();
    return i == 0 ? window.x0() : window.vertical();
  }

  /** Whether the largest |g_i| is within a tolerance that is not 0. */
  private boolean stationary() {
    return run.settings().tolerance() > 0 && largestPartial() <= run.settings().tolerance();
  }

  private double largestPartial() {
    double largest = 0;
    for (double partial : run.stepGradient()) {
      largest = Math.max(largest, Math.abs(partial));
    }
    return largest;
  }

  private boolean unchanged() {
    for (int i = 0; i < run.stepGradient().length; i++) {
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
    var exact = new double[run.stepGradient().length];
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

  /** Of the coordinates that the next step puts beyond the bound the farthest; -1 for none. */
  private int beyondBound() {
    double[] x = run.next().x;
    int farthest = -1;
    for (int i = 0; i < x.length; i++) {
      if (Double.isFinite(x[i])
          && Math.abs(x[i]) > DescentSpec.BOUND
          && (farthest < 0 || distanceInWindows(i, x) > distanceInWindows(farthest, x))) {
        farthest = i;
      }
    }
    return farthest;
  }

  private Outcome converged() {
    StationaryPoint point =
        CriticalPoint.near(run.objective(), run.present().x)
            .map(Verdict::kind)
            .orElse(StationaryPoint.FLAT);
    return new Outcome.Converged(run.step(), run.settings().tolerance(), largestPartial(), point);
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
            run.begun().start())
        .filter(rates -> rates.at().isEmpty() && run.settings().learningRate() >= rates.diverges())
        .map(rates -> new Outcome.Remedy(OptionalDouble.of(rates.diverges()), rates.fastest()));
  }
}
