package org.gradientplayground.protocol;

import java.util.List;
import org.gradientplayground.run.EpochRow;
import org.gradientplayground.run.Snapshot;

/**
 * Consecutive steps in columns, with the digest and the snapshot of the last one.
 *
 * <p>Every number is finite: what is not finite is an outcome, not a step.
 */
public final class Steps implements Frame {
  /** No message holds more steps than this. */
  public static final int MAX_STEPS = 512;

  /** No message of a descent is longer than this, in bytes. */
  public static final int MAX_BYTES = 64 * 1024;

  /** No message of a training is longer than this, in bytes. */
  public static final int MAX_TRAINING_BYTES = 160 * 1024;

  /** The longest text of a finite double and the comma after it: -1.2345678901234567E-300, */
  private static final int LONGEST_NUMBER = 25;

  /** The step, the epoch and four numbers of the end of an epoch. */
  private static final int LONGEST_EPOCH = 2 * 9 + 4 * LONGEST_NUMBER;

  /**
   * What is kept free for everything but the columns in a descent, whose snapshot takes under 3
   * KiB.
   */
  private static final int RESERVED = 6 * 1024;

  /**
   * The same in a training. Its snapshot takes 15 KiB on the first scene, and at most: 30 KiB of
   * 400 parameters, their gradients and what they were, or 22 of images; 27 of the samples of a
   * batch of 10,000; 14 of a surface, 28 of neurons, 10 of a gradient cloud; 6 of everything else.
   */
  private static final int RESERVED_IN_TRAINING = 100 * 1024;

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
   * How many bytes the columns of one message may take: 58 KiB in a descent, 60 in a training.
   *
   * @param epochs whether the run has epochs
   */
  public static int budget(boolean epochs) {
    return epochs ? MAX_TRAINING_BYTES - RESERVED_IN_TRAINING : MAX_BYTES - RESERVED;
  }

  /** How many steps of so many columns fit into one message, should none of them end an epoch. */
  public static int capacity(int columns, boolean epochs) {
    return Math.min(MAX_STEPS, budget(epochs) / bytes(columns, false));
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
