package org.gradientplayground.session;

import java.util.Optional;
import org.gradientplayground.protocol.Command;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.Outcome;
import org.gradientplayground.run.Run;
import org.gradientplayground.run.RunSpec;

/**
 * A run that applies the edits of a shared log as it comes to their steps, so that a copy made
 * before an edit walks the same way as the run that was edited, and shows the same on it.
 */
final class LoggedRun {
  private final Run run;
  private final EditLog log;

  /** How many edits of the log {@link #run} knows, whether it has reached them or not. */
  private int known;

  private LoggedRun(Run run, EditLog log, int known) {
    this.run = run;
    this.log = log;
    this.known = known;
  }

  /** The run at step 0, whose spec's edits are those of {@code log}. */
  static LoggedRun begin(RunSpec spec, EditLog log) {
    return new LoggedRun(spec.begin(), log, log.size());
  }

  /** The run at the step of a checkpoint, whose spec's edits are those of {@code log}. */
  static LoggedRun resume(RunSpec spec, EditLog log, Command.Checkpoint checkpoint) {
    return new LoggedRun(spec.resume(checkpoint.step(), checkpoint.state()), log, log.size());
  }

  Run run() {
    return run;
  }

  long step() {
    return run.step();
  }

  /** Goes to the next step; false if there is none. */
  boolean advance() {
    boolean advanced = run.advance();
    catchUp();
    return advanced;
  }

  /** Applies the edits that were made at this step after another copy had passed it. */
  private void catchUp() {
    while (known < log.size() && log.get(known).atStep() == run.step()) {
      run.edit(log.get(known));
      known++;
    }
  }

  /** Why there is no next step; empty if there is one. */
  Optional<Outcome> outcome() {
    return run.outcome();
  }

  /**
   * Changes this run, which must know the whole log, from its present step on and logs the edit.
   *
   * @throws org.gradientplayground.run.InvalidSpec if the change does not fit; nothing is changed
   *     then
   */
  void edit(Edit edit) {
    run.edit(edit);
    log.append(edit);
    known = log.size();
  }

  LoggedRun copy() {
    LoggedRun copy = new LoggedRun(run.copy(), log, known);
    copy.catchUp();
    return copy;
  }
}
