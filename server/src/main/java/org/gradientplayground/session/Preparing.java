package org.gradientplayground.session;

import java.util.function.LongSupplier;
import org.gradientplayground.run.Preparation;
import org.gradientplayground.run.RunSpec;

/** What is computed before a run begins, a turn at a time like a {@link Replay}. */
final class Preparing {
  private final Preparation preparation;
  private final LongSupplier clock;
  private final ReportTempo reports;

  Preparing(Preparation preparation, LongSupplier clock) {
    this.preparation = preparation;
    this.clock = clock;
    this.reports = new ReportTempo(clock);
  }

  /**
   * Goes on until all is done or {@code deadline} has come; whether all is done.
   *
   * @throws org.gradientplayground.run.InvalidSpec if the run cannot begin
   */
  boolean goOn(long deadline) {
    while (preparation.step() < preparation.target()) {
      preparation.advance();
      if (clock.getAsLong() >= deadline) {
        break;
      }
    }
    return preparation.step() >= preparation.target();
  }

  long step() {
    return preparation.step();
  }

  long target() {
    return preparation.target();
  }

  boolean reportIsDue() {
    return reports.isDue();
  }

  /** The spec whose run begins at once, all being done. */
  RunSpec ready() {
    return preparation.ready();
  }
}
