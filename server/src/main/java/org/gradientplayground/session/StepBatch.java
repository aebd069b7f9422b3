package org.gradientplayground.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientplayground.protocol.Steps;
import org.gradientplayground.run.Detail;
import org.gradientplayground.run.EpochRow;
import org.gradientplayground.run.Run;

/** Steps on their way into one message. */
final class StepBatch {
  private final String runId;
  private final long first;
  private final double[][] columns;
  private final double[] row;
  private final List<EpochRow> epochs = new ArrayList<>();
  private final int budget;
  private final int mostPerStep;
  private int bytes;
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
    this.mostPerStep = Steps.bytes(width, run.hasPicture());
    this.budget = Steps.budget(run);
    this.due = due;
    this.latest = latest;
  }

  /** The answer to a seek: one step, that at which the run stands. */
  static Steps sought(String runId, Run run) {
    StepBatch batch = new StepBatch(runId, run, run.step(), 1, 0, 0);
    batch.add(run);
    return batch.message(run, Detail.FULL, true);
  }

  /** Whether it was made for a single step. */
  boolean isOfOneStep() {
    return columns[0].length == 1;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Whether there is no room for another step, even one that ends an epoch. */
  boolean isFull() {
    return count == columns[0].length || count > 0 && bytes + mostPerStep > budget;
  }

  /** Adds the step at which {@code run} stands. */
  void add(Run run) {
    run.writeRow(row);
    for (int c = 0; c < row.length; c++) {
      columns[c][count] = row[c];
    }
    run.epochRow().ifPresent(epochs::add);
    bytes += Steps.bytes(columns.length, run.endsEpoch());
    count++;
  }

  /** The message; {@code run} must still stand at the last step added. */
  Steps message(Run run, Detail detail) {
    return message(run, detail, false);
  }

  private Steps message(Run run, Detail detail, boolean sought) {
    double[][] filled = new double[columns.length][];
    for (int c = 0; c < columns.length; c++) {
      filled[c] = count == columns[c].length ? columns[c] : Arrays.copyOf(columns[c], count);
    }
    return new Steps(
        runId, first, run.columns(), filled, run.digest(), run.snapshot(detail), epochs, sought);
  }
}
