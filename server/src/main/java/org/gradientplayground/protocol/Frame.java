package org.gradientplayground.protocol;

import java.util.List;
import java.util.Optional;
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

  /** A message was not obeyed; everything else goes on. */
  record Error(Optional<String> run, Optional<String> edit, Refusal refusal) implements Frame {}
}
