package org.gradientplayground.session;

import java.util.Optional;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.Outcome;
import org.gradientplayground.run.Run;
import org.gradientplayground.run.RunSpec;

/**
 * A run that applies the edits of a shared log as it passes their steps, so that a copy made before
 * an edit walks the same way as the run that was edited.
 */
final class LoggedRun {
  private final Run run;
  private final EditLog log;

  /** How many edits of the log {@link #run} knows, whether it has reached them or not. */
  private int known;

  /** Why the last try to advance failed. */
  private Optional<Outcome> end = Optional.empty();

  private LoggedRun(Run run, EditLog log, int known) {
    this.run = run;
    this.log = log;
    this.known = known;
  }

  /** The run at step 0, whose spec's edits are those of {@code log}. */
  static LoggedRun begin(RunSpec spec, EditLog log) {
    return new LoggedRun(spec.begin(), log, log.size());
  }

  Run run() {
    return run;
  }

  long step() {
    return run.step();
  }

  boolean advance() {
    while (known < log.size() && log.get(known).atStep() == run.step()) {
      run.edit(log.get(known));
      known++;
    }
    boolean advanced = run.advance();
    end = advanced ? Optional.empty() : run.outcome();
    return advanced;
  }

  /** Why there is no next step; empty if there is one, or if only a try can tell. */
  Optional<Outcome> outcome() {
    return end.isPresent() || log.specEditsAt(run.step()) ? end : run.outcome();
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
    end = Optional.empty();
  }

  LoggedRun copy() {
    LoggedRun copy = new LoggedRun(run.copy(), log, known);
    copy.end = end;
    return copy;
  }
}
