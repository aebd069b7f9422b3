package org.gradientplayground.session;

import org.gradientplayground.protocol.Command;
import org.gradientplayground.run.Run;

/** Where a run is going as fast as it goes: to a step, or past so many ends of epochs. */
final class Goal {
  private final boolean byEpochs;

  /** The step, or how many epochs have still to end. */
  private long left;

  private Goal(boolean byEpochs, long left) {
    this.byEpochs = byEpochs;
    this.left = left;
  }

  /** The step of this number. */
  static Goal step(long step) {
    return new Goal(false, step);
  }

  /**
   * As far on as a command says: from the goal where there is one already, of the same unit, else
   * from where the run stands.
   *
   * @param before null if it is not going
   */
  static Goal after(Goal before, long position, Command.Step command) {
    boolean byEpochs = command.unit() == Command.Unit.EPOCH;
    boolean goesOn = before != null && before.byEpochs == byEpochs;
    long from = goesOn ? before.left : byEpochs ? 0 : position;
    return new Goal(byEpochs, saturatingSum(from, command.n()));
  }

  /** Takes note of a step that was made. */
  void passed(Run run) {
    if (byEpochs && run.endsEpoch()) {
      left--;
    }
  }

  boolean isReachedAt(long position) {
    return byEpochs ? left <= 0 : position >= left;
  }

  /** How many of {@code most} steps are to be made from {@code position} on, as far as known. */
  int stepsFrom(long position, int most) {
    return byEpochs ? most : (int) Math.min(most, left - position);
  }

  private static long saturatingSum(long a, long b) {
    long sum = a + b;
    return sum < a ? Long.MAX_VALUE : sum;
  }
}
