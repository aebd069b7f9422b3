package org.gradientplayground.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Copies of a run to go back to, never more than {@value #CAPACITY}, evenly spaced.
 *
 * <p>When they are full, every other one is dropped and the distance doubles. So going back in a
 * run of n steps computes at most n / 32 of them again: 31,250 of a million, a few milliseconds of
 * a descent.
 */
final class Checkpoints {
  /** A copy of a descent takes about 1.2 KB, so a run keeps 80 KB at most. */
  static final int CAPACITY = 64;

  /** A descent makes 16 steps in about 10 microseconds, less than an answer takes to be written. */
  private static final int FIRST_DISTANCE = 16;

  private final List<LoggedRun> copies = new ArrayList<>();
  private long distance = FIRST_DISTANCE;

  /** Keeps a copy of {@code run} if it stands at a step where one is due. */
  void offer(LoggedRun run) {
    long step = run.step();
    if (step % distance != 0 || (!copies.isEmpty() && step <= copies.getLast().step())) {
      return;
    }
    copies.add(run.copy());
    if (copies.size() > CAPACITY) {
      distance *= 2;
      copies.removeIf(copy -> copy.step() % distance != 0);
    }
  }

  /** A run of its own, standing at the last checkpoint that is not after {@code step}. */
  LoggedRun before(long step) {
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
    return copies.get(low).copy();
  }

  int size() {
    return copies.size();
  }
}
