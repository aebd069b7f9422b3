package org.gradientplayground.session;

import java.util.Arrays;
import org.gradientplayground.protocol.Steps;
import org.gradientplayground.run.Run;

/** Steps on their way into one message. */
final class StepBatch {
  private final String runId;
  private final long first;
  private final double[][] columns;
  private final double[] row;
  private int count;

  /** The time for which the message was due. */
  final long due;

  /** The time by which it is sent, however many steps it holds by then. */
  final long latest;

  StepBatch(String runId, Run run, long first, int capacity, long due, long latest) {
    int width = run.columns().size();
    this.runId = runId;
    this.first = first;
    this.columns = new double[width][capacity];
    this.row = new double[width];
    this.due = due;
    this.latest = latest;
  }

  /** The answer to a seek: one step, that at which the run stands. */
  static Steps sought(String runId, Run run) {
    StepBatch batch = new StepBatch(runId, run, run.step(), 1, 0, 0);
    batch.add(run);
    return batch.message(run, true);
  }

  boolean isEmpty() {
    return count == 0;
  }

  boolean isFull() {
    return count == columns[0].length;
  }

  /** Adds the step at which {@code run} stands. */
  void add(Run run) {
    run.writeRow(row);
    for (int c = 0; c < row.length; c++) {
      columns[c][count] = row[c];
    }
    count++;
  }

  /** The message; {@code run} must still stand at the last step added. */
  Steps message(Run run) {
    return message(run, false);
  }

  private Steps message(Run run, boolean sought) {
    double[][] filled = new double[columns.length][];
    for (int c = 0; c < columns.length; c++) {
      filled[c] = isFull() ? columns[c] : Arrays.copyOf(columns[c], count);
    }
    return new Steps(runId, first, run.columns(), filled, run.digest(), run.snapshot(), sought);
  }
}
