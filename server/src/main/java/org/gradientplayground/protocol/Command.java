package org.gradientplayground.protocol;

import java.util.Optional;
import java.util.OptionalLong;
import org.gradientplayground.run.Change;
import org.gradientplayground.run.Question;
import org.gradientplayground.run.RunSpec;

/** What a client asks for. Every command names the run it is about. */
public sealed interface Command {
  /** The name the client gave to the run: 1 to 32 letters, digits, hyphens and underscores. */
  String run();

  /**
   * Starts a run, in the place of an older one of the same name. It stands paused.
   *
   * @param from the last step the client holds; the next one sent is the one after it. Empty: it
   *     holds none, and the next is step 0
   * @param digest the digest the client holds for {@code from}
   * @param checkpoint the state of an earlier step, from which the way to {@code from} is shorter
   */
  record Start(
      String run,
      RunSpec spec,
      OptionalLong from,
      OptionalLong digest,
      Optional<Checkpoint> checkpoint)
      implements Command {}

  /** The state of a run at a step, as a client hands it back. */
  final class Checkpoint {
    private final long step;
    private final byte[] state;

    /** Keeps {@code state} without copying it. */
    public Checkpoint(long step, byte[] state) {
      this.step = step;
      this.state = state;
    }

    /** The step at which the run stood. */
    public long step() {
      return step;
    }

    /** Its state there; not to be changed. */
    public byte[] state() {
      return state;
    }
  }

  /** Grants {@code n} more {@code steps} messages. */
  record Request(String run, int n) implements Command {}

  /** Goes on at the pace until paused or ended. */
  record Play(String run) implements Command {}

  /** Stands still after the steps already computed. */
  record Pause(String run) implements Command {}

  /** Makes {@code n} steps, or goes to the end of {@code n} epochs, at full speed; then pauses. */
  record Step(String run, long n, Unit unit) implements Command {}

  /** What a client steps by. */
  enum Unit {
    STEP,
    EPOCH
  }

  /** Asks for a text that stands for the run, or a part of it, elsewhere. */
  record Export(String run, ExportForm form) implements Command {}

  /** Asks about the step where the run stands; costs no credit. */
  record Ask(String run, Question question) implements Command {}

  /**
   * Sets how fast play goes.
   *
   * @param stepsPerSecond positive infinity for as fast as it goes
   */
  record Pace(String run, double stepsPerSecond) implements Command {}

  /**
   * Changes the run from its newest step on.
   *
   * @param edit the client's name for it; sent again under the same name it does nothing twice
   */
  record Edit(String run, String edit, Change change) implements Command {}

  /** Goes to a step and pauses there. */
  record Seek(String run, long step) implements Command {}

  /** Ends and forgets the run. */
  record Stop(String run) implements Command {}
}
