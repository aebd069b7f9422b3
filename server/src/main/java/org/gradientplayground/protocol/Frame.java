package org.gradientplayground.protocol;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.run.Answer;
import org.gradientplayground.run.Change;
import org.gradientplayground.run.Outcome;
import org.gradientplayground.run.RunSpec;
import org.gradientplayground.run.Scenery;

/** What the server tells a client. */
public sealed interface Frame
    permits Frame.Started,
        Steps,
        Frame.Edited,
        Frame.Progress,
        Frame.Ended,
        Frame.Stopped,
        Frame.Exported,
        Frame.Answered,
        Frame.Checkpoint,
        Frame.Error {

  /**
   * The run stands, paused, and can be played.
   *
   * @param spec the spec as understood, defaults filled in
   * @param step the last step the client holds; -1 if it holds none
   * @param columns the names of the columns of its steps
   */
  record Started(String run, RunSpec spec, long step, List<String> columns, Scenery scenery)
      implements Frame {}

  /** The edit holds: step {@code atStep + 1} is the first computed with it. */
  record Edited(String run, String edit, long atStep, Change change) implements Frame {}

  /** A long replay goes on and has reached {@code step} of {@code of}. */
  record Progress(String run, long step, long of) implements Frame {}

  /** The run cannot go on, and why. */
  record Ended(String run, Outcome outcome) implements Frame {}

  /** The run was stopped by the client while it stood at {@code step}, and is forgotten. */
  record Stopped(String run, long step) implements Frame {}

  /** The text that was asked for. */
  record Exported(String run, ExportForm form, String text) implements Frame {}

  /** What was asked about the run, answered at the step where it stood. */
  record Answered(String run, long step, Answer answer) implements Frame {}

  /** The state of the run at a step, from which any server can go on; for the client to keep. */
  final class Checkpoint implements Frame {
    /** A state of more bytes is not sent: replaying it takes less of everybody's time. */
    public static final int MOST_BYTES = 256 * 1024;

    private final String run;
    private final long step;
    private final byte[] state;
    private final long digest;

    /** Keeps {@code state} without copying it. */
    public Checkpoint(String run, long step, byte[] state, long digest) {
      this.run = run;
      this.step = step;
      this.state = state;
      this.digest = digest;
    }

    public String run() {
      return run;
    }

    public long step() {
      return step;
    }

    /** Not to be changed. */
    public byte[] state() {
      return state;
    }

    /** The digest of the step. */
    public long digest() {
      return digest;
    }
  }

  /** A message was not obeyed; everything else goes on. */
  record Error(Optional<String> run, Optional<String> edit, Refusal refusal) implements Frame {}
}
