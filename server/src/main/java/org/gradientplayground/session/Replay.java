package org.gradientplayground.session;

import java.util.function.LongSupplier;

/** Steps computed again without a word, to get to one of them. */
final class Replay {
  enum Standing {
    UNDERWAY,
    ARRIVED,
    /** The run ends before the step. */
    ENDED
  }

  private final LoggedRun run;
  private final long target;
  private final LongSupplier clock;
  private final ReportTempo reports;

  Replay(LoggedRun run, long target, LongSupplier clock) {
    this.run = run;
    this.target = target;
    this.clock = clock;
    this.reports = new ReportTempo(clock);
  }

  long target() {
    return target;
  }

  long step() {
    return run.step();
  }

  /** Goes on until it arrives, the run ends or {@code deadline} has come. */
  Standing goOn(long deadline, Checkpoints checkpoints) {
    while (run.step() < target) {
      if (!run.advance()) {
        return Standing.ENDED;
      }
      checkpoints.offer(run);
      if (clock.getAsLong() >= deadline) {
        return run.step() < target ? Standing.UNDERWAY : Standing.ARRIVED;
      }
    }
    return Standing.ARRIVED;
  }

  /** Whether it is time to say how far it has come; true only once for each time. */
  boolean reportIsDue() {
    return reports.isDue();
  }
}
