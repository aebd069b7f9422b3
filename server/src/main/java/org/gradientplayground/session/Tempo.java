package org.gradientplayground.session;

/**
 * When the next {@code steps} message is due, and how many steps it may hold.
 *
 * <p>Below {@value #MESSAGES_PER_SECOND} steps a second every step is a message of its own, on
 * time; above, every message holds several. Time in which nothing could be sent is not made up for.
 */
final class Tempo {
  static final int MESSAGES_PER_SECOND = 60;
  static final double DEFAULT_STEPS_PER_SECOND = 10;

  private static final double NANOS_PER_SECOND = 1e9;
  private static final long SHORTEST_INTERVAL = (long) (NANOS_PER_SECOND / MESSAGES_PER_SECOND);

  private double stepsPerSecond = DEFAULT_STEPS_PER_SECOND;

  /** The moment from which the next interval counts. */
  private long mark = Long.MIN_VALUE / 2;

  /** Fractions of steps that the messages so far have left over. */
  private double carry;

  /** Sets how fast play goes; positive infinity is as fast as it goes. */
  void pace(double stepsPerSecond) {
    this.stepsPerSecond = stepsPerSecond;
    this.carry = 0;
  }

  /** When the next message is due in play. */
  long due() {
    return mark + interval();
  }

  /** When the next message is due where steps are made as fast as it goes. */
  long dueAtFullPace() {
    return mark + SHORTEST_INTERVAL;
  }

  /** How many steps the message that is due now may hold, of at most {@code capacity}. */
  int takeQuota(int capacity) {
    if (stepsPerSecond < MESSAGES_PER_SECOND) {
      return 1;
    }
    if (Double.isInfinite(stepsPerSecond)) {
      return capacity;
    }
    carry += stepsPerSecond / MESSAGES_PER_SECOND;
    int quota = (int) Math.min(capacity, carry);
    carry = Math.min(1, carry - quota);
    return quota;
  }

  /** A message that was due at {@code due} was sent at {@code now}. */
  void sent(long due, long now) {
    mark = now - due <= interval() ? due : now;
  }

  /** How far apart messages are in play. */
  long interval() {
    return Math.max(SHORTEST_INTERVAL, (long) (NANOS_PER_SECOND / stepsPerSecond));
  }
}
