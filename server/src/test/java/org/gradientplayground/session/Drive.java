package org.gradientplayground.session;

import java.util.List;
import java.util.stream.LongStream;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.Refusal;
import org.gradientplayground.protocol.RunKind;
import org.gradientplayground.protocol.Steps;

/** A session driven by hand: no thread, no socket, and time passes when the test says so. */
final class Drive {
  static final SessionLimits LIMITS = new SessionLimits(1_000_000, 1_000_000);

  final ManualClock clock = new ManualClock();
  final KeptFrames outbox = new KeptFrames();
  private final Session session;
  private long due = Turns.NEVER;

  Drive() {
    this(LIMITS);
  }

  Drive(SessionLimits limits) {
    this(RunKind.DESCENT, limits);
  }

  Drive(RunKind kind, SessionLimits limits) {
    session = new Session(kind, outbox, limits, clock, new FairScheduler(0, clock));
  }

  /** Sends a message, written with single quotes, and lets the session do what it can do now. */
  Drive send(String message) {
    hand(message);
    return settle();
  }

  /** Sends a message without giving the session a turn. */
  Drive hand(String message) {
    session.receive(message.replace('\'', '"'));
    return this;
  }

  /** Gives turns until the session wants none before some later time. */
  Drive settle() {
    do {
      turn();
    } while (due <= clock.getAsLong());
    return this;
  }

  /** Gives one turn. */
  Drive turn() {
    due = session.takeTurn(clock.getAsLong() + FairScheduler.SLICE_NANOS);
    return this;
  }

  /** When the session wants its next turn. */
  long due() {
    return due;
  }

  /** Lets time pass, giving a turn whenever the session wants one. */
  Drive passMillis(double millis) {
    long end = clock.getAsLong() + Math.round(millis * 1e6);
    while (due <= end) {
      clock.advanceTo(due);
      settle();
    }
    clock.advanceTo(end);
    return this;
  }

  /** The numbers of all steps received, in the order they came. */
  List<Long> numbers() {
    return outbox.steps().stream()
        .flatMap(steps -> LongStream.rangeClosed(steps.first(), steps.last()).boxed())
        .toList();
  }

  Frame last() {
    return outbox.frames.getLast();
  }

  Steps lastSteps() {
    return outbox.steps().getLast();
  }

  Refusal lastRefusal() {
    return outbox.all(Frame.Error.class).getLast().refusal();
  }
}
