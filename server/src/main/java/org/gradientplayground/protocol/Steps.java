package org.gradientplayground.protocol;

import java.util.List;
import org.gradientplayground.run.Snapshot;

/**
 * Consecutive steps in columns, with the digest and the snapshot of the last one.
 *
 * <p>Every number is finite: what is not finite is an outcome, not a step.
 */
public final class Steps implements Frame {
  /** No message holds more steps than this. */
  public static final int MAX_STEPS = 512;

  /** No message is longer than this, in bytes. */
  public static final int MAX_BYTES = 64 * 1024;

  /** The longest text of a finite double and the comma after it: -1.2345678901234567E-300, */
  private static final int LONGEST_NUMBER = 25;

  /**
   * What is kept free for everything but the columns; a snapshot of a descent takes under 3 KiB.
   */
  private static final int RESERVED = 6 * 1024;

  private final String run;
  private final long first;
  private final List<String> names;
  private final double[][] columns;
  private final long digest;
  private final Snapshot snapshot;
  private final boolean sought;

  /**
   * @param first the number of the first step
   * @param names the names of the columns
   * @param columns the numbers, one array per column and all of one length; not copied, so the
   *     caller must leave them alone from here on
   * @param digest the digest of the last step
   * @param snapshot everything there is to show of the last step
   * @param sought whether this answers a seek, and so was sent without a credit
   */
  public Steps(
      String run,
      long first,
      List<String> names,
      double[][] columns,
      long digest,
      Snapshot snapshot,
      boolean sought) {
    this.run = run;
    this.first = first;
    this.names = List.copyOf(names);
    this.columns = columns;
    this.digest = digest;
    this.snapshot = snapshot;
    this.sought = sought;
  }

  /** How many steps of so many columns fit into one message, however long their numbers are. */
  public static int capacity(int columns) {
    return Math.min(MAX_STEPS, (MAX_BYTES - RESERVED) / (LONGEST_NUMBER * columns));
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

  /** Whether this answers a seek, and so was sent without a credit. */
  public boolean isSought() {
    return sought;
  }
}
