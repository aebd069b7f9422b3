package org.gradientplayground.session;

import java.util.function.LongSupplier;

/** A clock that stands still until it is told to go on, and can tick on every look. */
final class ManualClock implements LongSupplier {
  private long now;
  private long tick;

  @Override
  public long getAsLong() {
    now += tick;
    return now;
  }

  void advanceMillis(double millis) {
    now += Math.round(millis * 1e6);
  }

  void advanceTo(long nanos) {
    now = Math.max(now, nanos);
  }

  /** From now on every look at the clock takes this long. */
  void tickNanos(long nanos) {
    tick = nanos;
  }
}
