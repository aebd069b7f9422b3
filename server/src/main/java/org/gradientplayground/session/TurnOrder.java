package org.gradientplayground.session;

import java.util.Comparator;
import java.util.TreeSet;
import org.gradientplayground.session.Share.Standing;

/**
 * Who is next: of those who are ready, the one that has spent the least core time.
 *
 * <p>Virtual time, as in fair queueing (Goyal, Vin, Cheng: "Start-time Fair Queuing", 1996): a
 * newcomer, and one who was idle, start at what the one served last has spent, less two slices, so
 * that nobody saves up more than that while idle and nobody pays for having come late. The two
 * slices put one who wakes before all those who are in the middle of a round: with 100 takers that
 * never stop it waited 100 slices for the round to end. The times are handed in, so the order is
 * the same for the same calls. Not safe for use by several threads at once.
 */
final class TurnOrder {
  /** One slice for the place in the round, one because a slice ends a little late. */
  private static final long LEAD_NANOS = 2 * FairScheduler.SLICE_NANOS;

  private final TreeSet<Share> ready =
      new TreeSet<>(
          Comparator.<Share>comparingLong(share -> share.spent)
              .thenComparingLong(share -> share.ticket));
  private final TreeSet<Share> waiting =
      new TreeSet<>(
          Comparator.<Share>comparingLong(share -> share.due)
              .thenComparingLong(share -> share.ticket));
  private long tickets;
  private long served;

  /** Makes {@code share} ready now. */
  void wake(Share share) {
    switch (share.standing) {
      case IDLE -> rouse(share);
      case WAITING -> {
        waiting.remove(share);
        rouse(share);
      }
      case RUNNING -> share.wokenWhileRunning = true;
      case READY, GONE -> {}
    }
  }

  /** The next one to get a core at time {@code now}; null if nobody is ready. */
  Share take(long now) {
    while (!waiting.isEmpty() && waiting.first().due <= now) {
      rouse(waiting.pollFirst());
    }
    Share next = ready.pollFirst();
    if (next != null) {
      next.standing = Standing.RUNNING;
      next.wokenWhileRunning = false;
      served = Math.max(served, next.spent);
    }
    return next;
  }

  /** Takes a core back from {@code share} after it has used it. */
  void giveBack(Share share, long used, long due, long now) {
    if (share.standing == Standing.GONE) {
      return;
    }
    share.spent += used;
    if (share.wokenWhileRunning || due <= now) {
      makeReady(share);
    } else if (due == Turns.NEVER) {
      share.standing = Standing.IDLE;
    } else {
      share.ticket = tickets++;
      share.due = due;
      share.standing = Standing.WAITING;
      waiting.add(share);
    }
  }

  /** Ends the turns of {@code share}; a turn it is taking is its last. */
  void remove(Share share) {
    ready.remove(share);
    waiting.remove(share);
    share.standing = Standing.GONE;
  }

  /** When somebody wants a core who does not want one yet; {@link Turns#NEVER} if nobody does. */
  long nextDue() {
    return waiting.isEmpty() ? Turns.NEVER : waiting.first().due;
  }

  boolean somebodyIsReady() {
    return !ready.isEmpty();
  }

  private void rouse(Share share) {
    share.spent = Math.max(share.spent, served - LEAD_NANOS);
    makeReady(share);
  }

  private void makeReady(Share share) {
    share.ticket = tickets++;
    share.standing = Standing.READY;
    ready.add(share);
  }
}
