package org.gradientplayground.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.gradientplayground.protocol.Command;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.Refusal;
import org.gradientplayground.protocol.Steps;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.InvalidSpec;
import org.gradientplayground.run.Outcome;
import org.gradientplayground.run.RunSpec;

/**
 * One run as a client drives it: where it stands, how it moves, and what it has been granted.
 *
 * <p>There are up to two runs of the engine. The head stands at the newest step. While the client
 * is in the past, a second one, grown from a checkpoint, stands where the client is; it makes the
 * same steps again, and when it has caught up with the head it is forgotten. Edits act on the head
 * only.
 *
 * <p>A step is computed only for a credit, on time, and where there is room on the way to the
 * client; so nothing piles up anywhere, and an edit acts on the next step that is computed.
 */
final class DrivenRun {
  /** A client that sends more than this during one replay is not driving but flooding. */
  private static final int MOST_DEFERRED = 1_000;

  private static final long FRAME_NANOS = 1_000_000_000L / Tempo.MESSAGES_PER_SECOND;

  private enum Motion {
    PAUSED,
    /** On, at the pace. */
    PLAYING,
    /** To {@link #goal}, as fast as it goes. */
    GOING
  }

  private final String id;
  private final RunSpec spec;
  private final OptionalLong expectedDigest;
  private final SessionLimits limits;
  private final Outbox outbox;
  private final LongSupplier clock;

  private final EditLog log;
  private final Checkpoints checkpoints = new Checkpoints();
  private final Tempo tempo = new Tempo();
  private final LoggedRun head;

  /** What waits for the run to reach the step from which the client resumes. */
  private final Deque<Command> deferred = new ArrayDeque<>();

  /** At the step where the client is; the head unless that is in the past. */
  private LoggedRun present;

  /** The step where the client is; -1 while it holds none. */
  private long position;

  /** The newest step the client was given; -1 while it holds none. */
  private long newest;

  private boolean started;
  private boolean gone;
  private Optional<Replay> replay;
  private Motion motion = Motion.PAUSED;
  private long goal;
  private long credits;
  private StepBatch batch;

  DrivenRun(Command.Start start, SessionLimits limits, Outbox outbox, LongSupplier clock) {
    this.id = start.run();
    this.spec = start.spec();
    this.expectedDigest = start.digest();
    this.limits = limits;
    this.outbox = outbox;
    this.clock = clock;
    this.log = new EditLog(spec.edits());
    this.head = LoggedRun.begin(spec, log);
    this.present = head;
    this.position = start.from().orElse(-1);
    this.newest = position;
    checkpoints.offer(head);
    this.replay = Optional.of(new Replay(head, Math.max(0, position), clock));
  }

  String id() {
    return id;
  }

  /** Whether the run is over and to be forgotten. */
  boolean isGone() {
    return gone;
  }

  // What the client asks for.

  void obey(Command command) {
    switch (command) {
      case Command.Request request -> credits = Math.min(credits + request.n(), Integer.MAX_VALUE);
      case Command.Pace pace -> tempo.pace(pace.stepsPerSecond());
      case Command.Stop _ -> stop();
      case Command.Play _, Command.Pause _, Command.Step _, Command.Edit _, Command.Seek _ -> {
        if (started) {
          move(command);
        } else {
          defer(command);
        }
      }
      case Command.Start _ -> throw new IllegalArgumentException("a start makes a run of its own");
    }
  }

  private void defer(Command command) {
    deferred.add(command);
    if (deferred.size() > MOST_DEFERRED) {
      outbox.closeAfterFlood();
      gone = true;
    }
  }

  private void move(Command command) {
    flush();
    switch (command) {
      case Command.Play _ -> motion = Motion.PLAYING;
      case Command.Pause _ -> motion = Motion.PAUSED;
      case Command.Step step -> goTo(saturatingSum(isGoing() ? goal : position, step.n()));
      case Command.Seek seek -> seek(seek.step());
      case Command.Edit edit -> edit(edit);
      default -> throw new IllegalArgumentException("no motion: " + command);
    }
  }

  private void stop() {
    batch = null;
    gone = true;
    outbox.send(new Frame.Stopped(id, position));
  }

  private void goTo(long step) {
    motion = Motion.GOING;
    goal = step;
  }

  private boolean isGoing() {
    return motion == Motion.GOING;
  }

  private void seek(long step) {
    motion = Motion.PAUSED;
    replay = Optional.empty();
    if (step > newest) {
      present = head;
      position = newest;
      goTo(step);
      return;
    }
    present = step == newest ? head : checkpoints.before(step);
    position = step;
    replay = Optional.of(new Replay(present, step, clock));
  }

  private void edit(Command.Edit command) {
    Optional<Edit> known = log.find(command.edit());
    if (known.isPresent()) {
      acknowledge(known.get());
      return;
    }
    if (position < newest || head.step() < log.lastStep()) {
      long last = Math.max(newest, log.lastStep());
      refuse(command, Refusal.of("editInThePast", "", Math.max(0, position), last));
      return;
    }
    if (log.isFull()) {
      refuse(command, Refusal.of("tooManyEdits", "", EditLog.MAX_EDITS));
      return;
    }
    Optional<Refusal> beyond = limits.refusal(command.change(), "/change");
    if (beyond.isPresent()) {
      refuse(command, beyond.get());
      return;
    }
    Edit edit = new Edit(command.edit(), head.step(), command.change());
    try {
      head.edit(edit);
    } catch (InvalidSpec e) {
      refuse(command, new Refusal(e.code(), "/change" + e.path(), e.parameters()));
      return;
    }
    acknowledge(edit);
  }

  private void acknowledge(Edit edit) {
    outbox.send(new Frame.Edited(id, edit.id(), edit.atStep(), edit.change()));
  }

  private void refuse(Command.Edit command, Refusal refusal) {
    outbox.send(new Frame.Error(Optional.of(id), Optional.of(command.edit()), refusal));
  }

  // What is done about it.

  /**
   * Does the next thing there is to do, until about {@code deadline}; there must be room on the way
   * to the client.
   *
   * @return when there is something to do again
   */
  long work(long deadline) {
    if (!started) {
      return resume(deadline);
    }
    if (replay.isPresent()) {
      return answerSeek(replay.get(), deadline);
    }
    return motion == Motion.PAUSED ? Turns.NEVER : stream(deadline);
  }

  private long resume(long deadline) {
    Replay underway = replay.orElseThrow();
    switch (underway.goOn(deadline, checkpoints)) {
      case UNDERWAY -> report(underway);
      case ENDED -> abandon(Refusal.of("beyondEnd", "/from", underway.target(), underway.step()));
      case ARRIVED -> start();
    }
    return clock.getAsLong();
  }

  private void report(Replay underway) {
    if (underway.reportIsDue()) {
      outbox.send(new Frame.Progress(id, underway.step(), underway.target()));
    }
  }

  private void start() {
    if (expectedDigest.isPresent() && expectedDigest.getAsLong() != head.run().digest()) {
      abandon(Refusal.of("resumeMismatch", "/digest", position));
      return;
    }
    replay = Optional.empty();
    started = true;
    List<String> columns = head.run().columns();
    outbox.send(new Frame.Started(id, spec, position, columns, head.run().scenery()));
    deferred.forEach(this::move);
    deferred.clear();
  }

  private void abandon(Refusal refusal) {
    gone = true;
    outbox.send(new Frame.Error(Optional.of(id), Optional.empty(), refusal));
  }

  private long answerSeek(Replay underway, long deadline) {
    switch (underway.goOn(deadline, checkpoints)) {
      case UNDERWAY -> report(underway);
      case ENDED ->
          throw new IllegalStateException("step " + underway.target() + " was there and is not");
      case ARRIVED -> {
        replay = Optional.empty();
        outbox.send(StepBatch.single(id, present.run()));
      }
    }
    return clock.getAsLong();
  }

  private long stream(long deadline) {
    if (batch == null) {
      if (end().isPresent()) {
        finish();
        return Turns.NEVER;
      }
      long due = isGoing() ? tempo.dueAtFullPace() : tempo.due();
      if (credits == 0) {
        return Turns.NEVER;
      }
      if (due > clock.getAsLong()) {
        return due;
      }
      open(due);
    }
    fill(deadline);
    return clock.getAsLong();
  }

  private void open(long due) {
    credits--;
    int capacity = Steps.capacity(head.run().columns().size());
    int wanted = isGoing() ? (int) Math.min(capacity, goal - position) : tempo.takeQuota(capacity);
    batch =
        new StepBatch(
            id, present.run(), position + 1, wanted, due, clock.getAsLong() + FRAME_NANOS);
  }

  private void fill(long deadline) {
    while (!batch.isFull()) {
      if (!makeStep()) {
        flush();
        finish();
        return;
      }
      batch.add(present.run());
      long now = clock.getAsLong();
      if (now >= batch.latest) {
        break;
      }
      if (now >= deadline && !batch.isFull()) {
        return;
      }
    }
    flush();
    if (isGoing() && position >= goal) {
      motion = Motion.PAUSED;
    }
    if (end().isPresent()) {
      finish();
    }
  }

  /** Goes one step on; false if there is none. */
  private boolean makeStep() {
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

  /** Sends the steps that are on their way; a message without any costs nothing. */
  private void flush() {
    if (batch == null) {
      return;
    }
    StepBatch ready = batch;
    batch = null;
    if (ready.isEmpty()) {
      credits++;
      return;
    }
    outbox.send(ready.message(present.run()));
    tempo.sent(ready.due, clock.getAsLong());
  }

  /** Why the run cannot go on from where the client is. */
  private Optional<Outcome> end() {
    return position >= 0 && present == head ? head.outcome() : Optional.empty();
  }

  private void finish() {
    motion = Motion.PAUSED;
    outbox.send(new Frame.Ended(id, end().orElseThrow()));
  }

  private static long saturatingSum(long a, long b) {
    long sum = a + b;
    return sum < a ? Long.MAX_VALUE : sum;
  }
}
