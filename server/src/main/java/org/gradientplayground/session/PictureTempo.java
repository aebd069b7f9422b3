package org.gradientplayground.session;

/**
 * When the next picture of a network is due: at most {@value #PER_SECOND} a second, and no more
 * time for pictures than a quarter of what the run has had for everything else since the last one.
 */
final class PictureTempo {
  /** Smooth enough for a surface that bends; at full pace every third message. */
  static final int PER_SECOND = 20;

  private static final long SHORTEST_INTERVAL = 1_000_000_000L / PER_SECOND;
  private static final int REST_PER_COST = 4;

  private long begun = Long.MIN_VALUE / 2;
  private long ended = Long.MIN_VALUE / 2;

  /** Whether one may be painted at {@code now} while the run goes on. */
  boolean isDue(long now) {
    return now - begun >= SHORTEST_INTERVAL && now - ended >= REST_PER_COST * cost();
  }

  /** Whether every message can have one, where they are so many nanoseconds apart. */
  boolean keepsUpWith(long interval) {
    return interval >= SHORTEST_INTERVAL && interval >= cost();
  }

  /** One was painted. */
  void painted(long from, long to) {
    begun = from;
    ended = to;
  }

  private long cost() {
    return ended - begun;
  }
}
