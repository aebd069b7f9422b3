package org.gradientplayground.protocol;

import java.util.Optional;

/** What became of a message: a command, or an error to answer with. */
public sealed interface Incoming {
  record Understood(Command command) implements Incoming {}

  /**
   * @param run the run the message was about, where that much could be read
   * @param edit the edit it was about, likewise
   */
  record Refused(Optional<String> run, Optional<String> edit, Refusal refusal)
      implements Incoming {}
}
