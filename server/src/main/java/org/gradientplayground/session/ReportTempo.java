package org.gradientplayground.session;

import java.util.function.LongSupplier;

/** When a client that waits is told how far what it waits for has come: five times a second. */
final class ReportTempo {
  /** How long it waits before it is told anything, and between tellings. */
  private static final long INTERVAL_NANOS = 200_000_000;

  private final LongSupplier clock;
  private long due;

  ReportTempo(LongSupplier clock) {
    this.clock = clock;
    this.due = clock.getAsLong() + INTERVAL_NANOS;
  }

  /** Whether it is time; true only once for each time. */
  boolean isDue() {
    long now = clock.getAsLong();
    if (now < due) {
      return false;
    }
    due = now + INTERVAL_NANOS;
    return true;
  }
}
