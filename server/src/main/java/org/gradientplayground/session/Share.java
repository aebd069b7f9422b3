package org.gradientplayground.session;

/** One taker's share of the cores: what it has spent, and what it waits for. */
final class Share {
  enum Standing {
    /** Waits to be woken. */
    IDLE,
    /** Waits for a time, or to be woken. */
    WAITING,
    /** Waits for a core. */
    READY,
    /** Has a core. */
    RUNNING,
    /** Takes no turns any more. */
    GONE
  }

  final Turns turns;

  /** Decides among equals: the smaller one has waited longer. */
  long ticket;

  /** Nanoseconds of core time, raised on waking to about what the others have spent. */
  long spent;

  /** Since when a core is wanted: the time of the waking, or the one that was waited for. */
  long wantedSince;

  Standing standing = Standing.IDLE;
  long due = Turns.NEVER;
  boolean wokenWhileRunning;

  Share(Turns turns) {
    this.turns = turns;
  }
}
