package org.gradientplayground.protocol;

import java.util.List;
import org.gradientplayground.run.EpochRow;
import org.gradientplayground.run.Run;
import org.gradientplayground.run.Snapshot;

/**
 * Consecutive steps in columns, with the digest and the snapshot of the last one.
 *
 * <p>Every number is finite: what is not finite is an outcome, not a step.
 */
public final class Steps implements Frame {
  /** No message holds more steps than this. */
  public static final int MAX_STEPS = 512;

  /** The longest text of a finite double and the comma after it: -1.2345678901234567E-300, */
  private static final int LONGEST_NUMBER = 25;

  /** The step, the epoch and four numbers of the end of an epoch. */
  private static final int LONGEST_EPOCH = 2 * 9 + 4 * LONGEST_NUMBER;

  private final String run;
  private final long first;
  private final List<String> names;
  private final double[][] columns;
  private final long digest;
  private final Snapshot snapshot;
  private final List<EpochRow> epochs;
  private final boolean sought;

  /**
   * @param first the number of the first step
   * @param names the names of the columns
   * @param columns the numbers, one array per column and all of one length; not copied, so the
   *     caller must leave them alone from here on
   * @param digest the digest of the last step
   * @param snapshot everything there is to show of the last step
   * @param epochs those that ended within these steps
   * @param sought whether this answers a seek, and so was sent without a credit
   */
  public Steps(
      String run,
      long first,
      List<String> names,
      double[][] columns,
      long digest,
      Snapshot snapshot,
      List<EpochRow> epochs,
      boolean sought) {
    this.run = run;
    this.first = first;
    this.names = List.copyOf(names);
    this.columns = columns;
    this.digest = digest;
    this.snapshot = snapshot;
    this.epochs = List.copyOf(epochs);
    this.sought = sought;
  }

  /**
   * How many bytes the columns of one message of a run may take, whatever else is in it; at least
   * 52 KiB.
   */
  public static int budget(Run run) {
    return run.messageBytes() - run.snapshotBytes();
  }

  /** How many steps of a run fit into one message, should none of them end an epoch. */
  public static int capacity(Run run) {
    return Math.min(MAX_STEPS, budget(run) / bytes(run.columns().size(), false));
  }

  /** How many bytes one step of so many columns takes, however long its numbers are. */
  public static int bytes(int columns, boolean endsEpoch) {
    return LONGEST_NUMBER * columns + (endsEpoch ? LONGEST_EPOCH : 0);
  }

  public String run() {
    return run;
  }

  public long first() {
    return first;
  }

  /** The number of the last step. */
  public long last() {
    return first + count() - 1;
  }

  public int count() {
    return columns[0].length;
  }

  public List<String> names() {
    return names;
  }

  /** The numbers of one column, which must not be changed. */
  public double[] column(int index) {
    return columns[index];
  }

  public long digest() {
    return digest;
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  /** The ends of epochs within these steps. */
  public List<EpochRow> epochs() {
    return epochs;
  }

  /** Whether this answers a seek, and so was sent without a credit. */
  public boolean isSought() {
    return sought;
  }
}
