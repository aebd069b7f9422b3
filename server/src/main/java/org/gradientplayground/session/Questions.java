package org.gradientplayground.session;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.gradientplayground.run.Question;

/** What was asked of a run and is still to be answered, in the order in which it was asked. */
final class Questions {
  /** A client that waits for more answers at a time does not look at them. */
  static final int MOST = 64;

  private final Queue<Question> waiting = new ArrayDeque<>();

  /** Takes a question in; whether there was room for it. */
  boolean ask(Question question) {
    return waiting.size() < MOST && waiting.add(question);
  }

  /** The next one to be answered, which waits no longer; empty if there is none. */
  Optional<Question> next() {
    return Optional.ofNullable(waiting.poll());
  }
}
