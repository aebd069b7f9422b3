package org.gradientplayground.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.gradientplayground.protocol.Command;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.Refusal;
import org.gradientplayground.protocol.Steps;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.InvalidSpec;
import org.gradientplayground.run.Question;
import org.gradientplayground.run.RunSpec;

/**
 * One run as a client drives it: how it moves along its {@link Timeline}, and what it was granted.
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
  private final long from;
  private final Optional<Command.Checkpoint> checkpoint;
  private final SessionLimits limits;
  private final Outbox outbox;
  private final LongSupplier clock;
  private final Tempo tempo = new Tempo();
  private final StepMessages messages;
  private final CheckpointTempo states;
  private final Exports exports;
  private final Questions questions = new Questions();

  /** Null while what comes before the run is still computed. */
  private Timeline timeline;

  /** What comes before the run; null where nothing does. */
  private Preparing preparing;

  /** What waits for the run to reach the step from which the client resumes. */
  private final Deque<Command> deferred = new ArrayDeque<>();

  private boolean started;
  private boolean gone;
  private Optional<Replay> replay = Optional.empty();
  private Motion motion = Motion.PAUSED;

  /** Where it is going; null while it is not. */
  private Goal goal;

  private long credits;
  private StepBatch batch;

  /**
   * @throws org.gradientplayground.run.InvalidSpec if the run cannot begin like that
   */
  DrivenRun(Command.Start start, SessionLimits limits, Outbox outbox, LongSupplier clock) {
    this.id = start.run();
    this.spec = start.spec();
    this.expectedDigest = start.digest();
    this.limits = limits;
    this.outbox = outbox;
    this.clock = clock;
    this.messages = new StepMessages(id, clock);
    this.states = new CheckpointTempo(id, clock.getAsLong());
    this.exports = new Exports(id);
    this.from = start.from().orElse(-1);
    this.checkpoint = start.checkpoint();
    this.preparing = spec.preparation().map(it -> new Preparing(it, clock)).orElse(null);
    if (preparing == null) {
      begin(spec);
    }
  }

  private void begin(RunSpec ready) {
    timeline = new Timeline(ready, from, checkpoint);
    replay = Optional.of(timeline.resume(clock));
  }

  String id() {
    return id;
  }

  /** Whether the run is over and to be forgotten. */
  boolean isGone() {
    return gone;
  }

  /** Takes note of what the client asks for. */
  void obey(Command command) {
    switch (command) {
      case Command.Request request -> credits = Math.min(credits + request.n(), Integer.MAX_VALUE);
      case Command.Pace pace -> tempo.pace(pace.stepsPerSecond());
      case Command.Stop _ -> stop();
      case Command.Export export -> exports.want(export.form());
      case Command.Ask(String _, Question question) -> {
        if (!questions.ask(question)) {
          refuse(Refusal.of("tooManyQuestions", "", Questions.MOST));
        }
      }
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

  private void stop() {
    flush(false);
    gone = true;
    outbox.send(new Frame.Stopped(id, timeline == null ? -1 : timeline.position()));
  }

  private void defer(Command command) {
    deferred.add(command);
    if (deferred.size() > MOST_DEFERRED) {
      outbox.closeAfterFlood();
      gone = true;
    }
  }

  private void move(Command command) {
    flush(command instanceof Command.Pause);
    switch (command) {
      case Command.Play _ -> motion = Motion.PLAYING;
      case Command.Pause _ -> {
        motion = Motion.PAUSED;
        if (replay.isEmpty()) {
          messages.picture(timeline).ifPresent(outbox::send);
        }
      }
      case Command.Step step ->
          goTo(Goal.after(isGoing() ? goal : null, timeline.position(), step));
      case Command.Seek seek -> seek(seek.step());
      case Command.Edit edit -> edit(edit);
      default -> throw new IllegalArgumentException("no motion: " + command);
    }
  }

  private void goTo(Goal where) {
    motion = Motion.GOING;
    goal = where;
  }

  private boolean isGoing() {
    return motion == Motion.GOING;
  }

  private void seek(long step) {
    if (step > timeline.newest()) {
      replay = Optional.empty();
      timeline.goToNewest();
      goTo(Goal.step(step));
    } else if (timeline.distanceBackTo(step) > limits.longestReplay(spec)) {
      refuse(
          Refusal.of(
              "replayTooLong", "/step", timeline.distanceBackTo(step), limits.longestReplay(spec)));
    } else {
      replay = Optional.of(timeline.goBack(step, clock));
      motion = Motion.PAUSED;
    }
  }

  private void edit(Command.Edit command) {
    Optional<Refusal> refusal = Optional.empty();
    if (timeline.find(command.edit()).isEmpty()) {
      refusal =
          limits
              .refusal(spec, command.change(), "/change")
              .or(() -> timeline.edit(command.edit(), command.change()));
    }
    if (refusal.isPresent()) {
      outbox.send(new Frame.Error(Optional.of(id), Optional.of(command.edit()), refusal.get()));
    } else {
      Edit edit = timeline.find(command.edit()).orElseThrow();
      outbox.send(new Frame.Edited(id, edit.id(), edit.atStep(), edit.change()));
    }
  }

  /**
   * Does the next thing there is to do, until about {@code deadline}; there must be room on the way
   * to the client.
   *
   * @return when there is something to do again
   */
  long work(long deadline) {
    if (preparing != null) {
      prepare(deadline);
      return clock.getAsLong();
    }
    if (!started) {
      resume(deadline);
      return clock.getAsLong();
    }
    Optional<Frame.Exported> exported = exports.next(timeline);
    if (exported.isPresent()) {
      outbox.send(exported.get());
      return clock.getAsLong();
    }
    if (replay.isPresent()) {
      answerSeek(deadline);
      return clock.getAsLong();
    }
    Optional<Question> question = questions.next();
    if (question.isPresent()) {
      answer(question.get());
      return clock.getAsLong();
    }
    return motion == Motion.PAUSED ? Turns.NEVER : stream(deadline);
  }

  private void prepare(long deadline) {
    try {
      if (preparing.goOn(deadline)) {
        RunSpec ready = preparing.ready();
        preparing = null;
        begin(ready);
      } else if (preparing.reportIsDue()) {
        outbox.send(new Frame.Progress(id, preparing.step(), preparing.target()));
      }
    } catch (InvalidSpec e) {
      abandon(refusalOf(e));
    }
  }

  /** Why a run does not begin. */
  static Refusal refusalOf(InvalidSpec fault) {
    // What a checkpoint holds is no part of the spec.
    String path = fault.path().startsWith("/checkpoint") ? fault.path() : "/spec" + fault.path();
    return new Refusal(fault.code(), path, fault.parameters());
  }

  /** Answers where the run stands, so what was computed up to there is sent before. */
  private void answer(Question question) {
    flush(false);
    try {
      outbox.send(new Frame.Answered(id, timeline.run().step(), timeline.run().answer(question)));
    } catch (InvalidSpec e) {
      refuse(new Refusal(e.code(), e.path(), e.parameters()));
    }
  }

  private void resume(long deadline) {
    Replay underway = replay.orElseThrow();
    switch (underway.goOn(deadline, timeline.checkpoints())) {
      case UNDERWAY -> report(underway);
      case ENDED -> abandon(Refusal.of("beyondEnd", "/from", underway.target(), underway.step()));
      case ARRIVED -> start();
    }
  }

  private void start() {
    if (expectedDigest.isPresent() && expectedDigest.getAsLong() != timeline.run().digest()) {
      abandon(Refusal.of("resumeMismatch", "/digest", timeline.position()));
      return;
    }
    replay = Optional.empty();
    started = true;
    outbox.send(
        new Frame.Started(
            id, spec, timeline.position(), timeline.run().columns(), timeline.run().scenery()));
    deferred.forEach(this::move);
    deferred.clear();
  }

  private void abandon(Refusal refusal) {
    gone = true;
    refuse(refusal);
  }

  private void refuse(Refusal refusal) {
    outbox.send(new Frame.Error(Optional.of(id), Optional.empty(), refusal));
  }

  private void answerSeek(long deadline) {
    Replay underway = replay.orElseThrow();
    switch (underway.goOn(deadline, timeline.checkpoints())) {
      case UNDERWAY -> report(underway);
      case ENDED ->
          throw new IllegalStateException("step " + underway.target() + " was there and is not");
      case ARRIVED -> {
        replay = Optional.empty();
        outbox.send(messages.sought(timeline));
      }
    }
  }

  private void report(Replay underway) {
    if (underway.reportIsDue()) {
      outbox.send(new Frame.Progress(id, underway.step(), underway.target()));
    }
  }

  private long stream(long deadline) {
    if (batch == null) {
      if (timeline.end().isPresent()) {
        finish();
        return Turns.NEVER;
      }
      if (credits == 0) {
        return Turns.NEVER;
      }
      long due = isGoing() ? tempo.dueAtFullPace() : tempo.due();
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
    int capacity = Steps.capacity(timeline.run());
    int wanted =
        isGoing() ? goal.stepsFrom(timeline.position(), capacity) : tempo.takeQuota(capacity);
    long latest = clock.getAsLong() + FRAME_NANOS;
    batch = new StepBatch(id, timeline.run(), timeline.position() + 1, wanted, due, latest);
  }

  /** Makes steps until the message is full, the run ends, or time is up. */
  private void fill(long deadline) {
    while (!batch.isFull() && !isThere()) {
      if (!timeline.makeStep()) {
        flush(true);
        finish();
        return;
      }
      batch.add(timeline.run());
      if (isGoing()) {
        goal.passed(timeline.run());
      }
      long now = clock.getAsLong();
      if (now >= batch.latest) {
        break;
      }
      if (now >= deadline && !batch.isFull() && !isThere()) {
        return;
      }
    }
    boolean there = isThere();
    boolean ended = timeline.end().isPresent();
    flush(there || ended);
    if (there) {
      motion = Motion.PAUSED;
    }
    if (ended) {
      finish();
    }
  }

  private boolean isThere() {
    return isGoing() && goal.isReachedAt(timeline.position());
  }

  /**
   * Sends the steps that are on their way; a message without any costs nothing.
   *
   * @param stands whether the run will stand at the last of them, which is then shown in full
   */
  private void flush(boolean stands) {
    if (batch == null) {
      return;
    }
    StepBatch ready = batch;
    batch = null;
    if (ready.isEmpty()) {
      credits++;
      return;
    }
    boolean slow = !isGoing() && ready.isOfOneStep();
    outbox.send(messages.of(ready, timeline, stands, slow ? tempo.interval() : 0));
    tempo.sent(ready.due, clock.getAsLong());
    if (timeline.isAtNewest()) {
      states.due(timeline.run(), clock.getAsLong()).ifPresent(outbox::send);
    }
  }

  private void finish() {
    motion = Motion.PAUSED;
    messages.picture(timeline).ifPresent(outbox::send);
    outbox.send(new Frame.Ended(id, timeline.end().orElseThrow()));
  }
}
