package org.gradientplayground.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Copies of a run to go back to, evenly spaced: never more than {@value #CAPACITY}, and of a large
 * run no more than fit into {@value #MOST_BYTES} bytes, but two.
 *
 * <p>When they are full, every other one is dropped and the distance doubles. So going back in a
 * run of n steps computes at most n / 32 of them again: 31,250 of a million, a few milliseconds of
 * a descent. A training of 400,000 parameters with Adam takes 13 MB a copy and keeps two.
 */
final class Checkpoints {
  /** A copy of a descent takes about 1.2 KB, so it keeps 80 KB at most. */
  static final int CAPACITY = 64;

  /** With four runs a connection keeps 64 MB, but for those with copies of more than 8 MB. */
  static final long MOST_BYTES = 16 * 1024 * 1024;

  private static final int LEAST = 2;

  /** A descent makes 16 steps in about 10 microseconds, less than an answer takes to be written. */
  private static final int FIRST_DISTANCE = 16;

  private final List<LoggedRun> copies = new ArrayList<>();
  private final int capacity;
  private long distance = FIRST_DISTANCE;

  /** The step of a copy that is never dropped besides that of step 0; -1 for none. */
  private long kept = -1;

  /**
   * @param size how many bytes a copy takes
   */
  Checkpoints(long size) {
    this.capacity = Math.clamp(MOST_BYTES / size, LEAST, CAPACITY);
  }

  /** Keeps a copy of {@code run} for ever, whatever step it stands at. */
  void keep(LoggedRun run) {
    kept = run.step();
    copies.add(run.copy());
  }

  /** Keeps a copy of {@code run} if it stands at a step where one is due. */
  void offer(LoggedRun run) {
    long step = run.step();
    if (step % distance != 0 || (!copies.isEmpty() && step <= copies.getLast().step())) {
      return;
    }
    copies.add(run.copy());
    if (copies.size() > capacity) {
      distance *= 2;
      copies.removeIf(copy -> copy.step() % distance != 0 && copy.step() != kept);
    }
  }

  /** The step of the last checkpoint that is not after {@code step}. */
  long stepBefore(long step) {
    return nearest(step).step();
  }

  /** A run of its own, standing at the last checkpoint that is not after {@code step}. */
  LoggedRun before(long step) {
    return nearest(step).copy();
  }

  private LoggedRun nearest(long step) {
    int low = 0;
    int high = copies.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (copies.get(middle).step() <= step) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return copies.get(low);
  }

  int size() {
    return copies.size();
  }
}
