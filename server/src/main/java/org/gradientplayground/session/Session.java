package org.gradientplayground.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.gradientplayground.protocol.Command;
import org.gradientplayground.protocol.CommandReader;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.Incoming;
import org.gradientplayground.protocol.Refusal;
import org.gradientplayground.protocol.RunKind;
import org.gradientplayground.run.InvalidSpec;

/**
 * One learner's connection: what it asks for is done here, in the order it was asked, on one thread
 * at a time.
 *
 * <p>Messages are read in the session's own turns too, so reading a long one is paid for by its
 * sender.
 */
public final class Session implements Turns {
  private final CommandReader reader;
  private final Outbox outbox;
  private final SessionLimits limits;
  private final LongSupplier clock;
  private final FairScheduler.Place place;

  private final ArrayDeque<String> mailbox = new ArrayDeque<>();
  private int waitingCharacters;

  /** The run at the front is the next to work. */
  private final List<DrivenRun> runs = new ArrayList<>();

  /**
   * Opens a session; it takes its turns on {@code scheduler}.
   *
   * @param kind the kind of runs it drives
   * @param clock the scheduler's clock
   */
  public Session(
      RunKind kind,
      Outbox outbox,
      SessionLimits limits,
      LongSupplier clock,
      FairScheduler scheduler) {
    this.reader = new CommandReader(kind);
    this.outbox = outbox;
    this.limits = limits;
    this.clock = clock;
    this.place = scheduler.admit(this);
  }

  /** Takes a message in, from any thread; one that sends too much at once is shown the door. */
  public void receive(String text) {
    boolean flood;
    synchronized (mailbox) {
      flood =
          mailbox.size() >= SessionLimits.WAITING_MESSAGES
              || waitingCharacters > SessionLimits.WAITING_CHARACTERS;
      if (!flood) {
        mailbox.add(text);
        waitingCharacters += text.length();
      }
    }
    if (flood) {
      outbox.closeAfterFlood();
    } else {
      place.wake();
    }
  }

  /** The outbox takes more again. */
  public void roomAgain() {
    place.wake();
  }

  /** The connection is gone. */
  public void close() {
    place.leave();
    synchronized (mailbox) {
      mailbox.clear();
    }
  }

  @Override
  public void fail(Throwable cause) {
    outbox.closeAfterFailure(cause);
  }

  @Override
  public long takeTurn(long deadline) {
    boolean more = readMailbox(deadline);
    long due = outbox.hasRoom() ? work(deadline) : NEVER;
    return more ? clock.getAsLong() : due;
  }

  /** Obeys what has come in; true if the deadline came first. */
  private boolean readMailbox(long deadline) {
    for (String text = nextMessage(); text != null; text = nextMessage()) {
      receive(reader.read(text));
      if (clock.getAsLong() >= deadline) {
        return true;
      }
    }
    return false;
  }

  private String nextMessage() {
    synchronized (mailbox) {
      String text = mailbox.poll();
      if (text != null) {
        waitingCharacters -= text.length();
      }
      return text;
    }
  }

  private void receive(Incoming incoming) {
    switch (incoming) {
      case Incoming.Understood(Command.Start start) -> start(start);
      case Incoming.Understood(Command command) -> obey(command);
      case Incoming.Refused(var run, var edit, var refusal) ->
          outbox.send(new Frame.Error(run, edit, refusal));
    }
  }

  private void start(Command.Start start) {
    Optional<Refusal> refusal = limits.refusal(start);
    if (refusal.isPresent()) {
      refuse(start, refusal.get());
      return;
    }
    boolean replaces = runs.removeIf(run -> run.id().equals(start.run()));
    if (!replaces && runs.size() == SessionLimits.RUNS) {
      refuse(start, Refusal.of("tooManyRuns", "/run", SessionLimits.RUNS));
      return;
    }
    try {
      runs.add(new DrivenRun(start, limits, outbox, clock));
    } catch (InvalidSpec e) {
      refuse(start, DrivenRun.refusalOf(e));
    }
  }

  private void obey(Command command) {
    Optional<DrivenRun> found =
        runs.stream().filter(run -> run.id().equals(command.run())).findFirst();
    if (found.isEmpty()) {
      refuse(command, Refusal.of("unknownRun", "/run", command.run()));
      return;
    }
    found.get().obey(command);
    runs.removeIf(DrivenRun::isGone);
  }

  private void refuse(Command command, Refusal refusal) {
    Optional<String> edit =
        command instanceof Command.Edit it ? Optional.of(it.edit()) : Optional.empty();
    outbox.send(new Frame.Error(Optional.of(command.run()), edit, refusal));
  }

  /**
   * Lets the runs work in turn, until none wants to go on now or time is up; the run after the last
   * one is then the first of the next turn.
   *
   * @return when one of them wants to go on
   */
  private long work(long deadline) {
    long due = NEVER;
    int resting = 0;
    while (resting < runs.size()) {
      if (!outbox.hasRoom()) {
        return NEVER;
      }
      DrivenRun run = runs.removeFirst();
      long wanted = run.work(deadline);
      if (!run.isGone()) {
        runs.addLast(run);
      }
      long now = clock.getAsLong();
      if (now >= deadline) {
        return runs.isEmpty() ? NEVER : now;
      }
      due = wanted <= now ? NEVER : Math.min(due, wanted);
      resting = wanted <= now ? 0 : resting + 1;
    }
    return due;
  }
}
