package org.gradientplayground.session;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.gradientplayground.protocol.Command;
import org.gradientplayground.protocol.Refusal;
import org.gradientplayground.run.Change;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.InvalidSpec;
import org.gradientplayground.run.Outcome;
import org.gradientplayground.run.Run;
import org.gradientplayground.run.RunSpec;

/**
 * The steps of one run, and where in them the client is.
 *
 * <p>There are up to two runs of the engine. The head stands at the newest step. While the client
 * is in the past, a second one, grown from a checkpoint, stands where the client is; it makes the
 * same steps again, and when it has caught up with the head it is forgotten. Edits act on the head
 * only.
 */
final class Timeline {
  private final EditLog log;
  private final Checkpoints checkpoints;
  private final LoggedRun head;

  /** At the step where the client is; the head unless that is in the past. */
  private LoggedRun present;

  /** The step where the client is; -1 while it holds none. */
  private long position;

  /** The newest step the client was given; -1 while it holds none. */
  private long newest;

  /**
   * @param from the last step that the client holds; -1 for none. The head has still to be replayed
   *     to it
   * @param checkpoint from which the head begins instead of step 0
   * @throws InvalidSpec if it is not one of such a run, or step 0 is not finite
   */
  Timeline(RunSpec spec, long from, Optional<Command.Checkpoint> checkpoint) {
    this.log = new EditLog(spec.edits());
    LoggedRun start = LoggedRun.begin(spec, log);
    this.checkpoints = new Checkpoints(start.run().size());
    checkpoints.offer(start);
    this.head = checkpoint.map(it -> LoggedRun.resume(spec, log, it)).orElse(start);
    if (head != start) {
      checkpoints.keep(head);
    }
    this.present = head;
    this.position = from;
    this.newest = from;
  }

  /** The step where the client is; -1 while it holds none. */
  long position() {
    return position;
  }

  /** The newest step the client was given; -1 while it holds none. */
  long newest() {
    return newest;
  }

  /** The spec as understood, with every edit made so far. */
  RunSpec spec() {
    return head.run().spec();
  }

  /** Whether the client is at the newest step. */
  boolean isAtNewest() {
    return present == head;
  }

  /** The run at the client's step. */
  Run run() {
    return present.run();
  }

  Checkpoints checkpoints() {
    return checkpoints;
  }

  /** The way of the head to the client's step. */
  Replay resume(LongSupplier clock) {
    return new Replay(head, Math.max(0, position), clock);
  }

  /** How many steps have to be computed again to get to a step the client was given before. */
  long distanceBackTo(long step) {
    return step == newest ? 0 : step - checkpoints.stepBefore(step);
  }

  /** Puts the client at a step it was given before, which the replay that is returned leads to. */
  Replay goBack(long step, LongSupplier clock) {
    present = step == newest ? head : checkpoints.before(step);
    position = step;
    return new Replay(present, step, clock);
  }

  /** Puts the client at the newest step. */
  void goToNewest() {
    present = head;
    position = newest;
  }

  /** Goes one step on; false if there is none. The first step of all is the start, step 0. */
  boolean makeStep() {
    if (position >= 0 && !present.advance()) {
      return false;
    }
    position++;
    checkpoints.offer(present);
    if (present.step() == head.step()) {
      present = head;
    }
    newest = Math.max(newest, position);
    return true;
  }

  /** Why the run cannot go on from where the client is; empty if it can, as always in the past. */
  Optional<Outcome> end() {
    return position >= 0 && present == head ? head.outcome() : Optional.empty();
  }

  /** The edit of this name, whether the spec brought it or the client made it since. */
  Optional<Edit> find(String id) {
    return log.find(id);
  }

  /** Changes the run from its newest step on; the refusal if it cannot be changed like that. */
  Optional<Refusal> edit(String id, Change change) {
    if (position < newest || head.step() < log.lastStep()) {
      long last = Math.max(newest, log.lastStep());
      return Optional.of(Refusal.of("editInThePast", "", Math.max(0, position), last));
    }
    if (log.isFull()) {
      return Optional.of(Refusal.of("tooManyEdits", "", EditLog.MAX_EDITS));
    }
    try {
      head.edit(new Edit(id, head.step(), head.run().understood(change)));
      return Optional.empty();
    } catch (InvalidSpec e) {
      return Optional.of(new Refusal(e.code(), "/change" + e.path(), e.parameters()));
    }
  }
}
