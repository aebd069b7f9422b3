package org.gradientplayground.session;

import java.util.Optional;
import org.gradientplayground.protocol.Command;
import org.gradientplayground.protocol.Refusal;
import org.gradientplayground.run.BackpropChange;
import org.gradientplayground.run.BackpropSpec;
import org.gradientplayground.run.Change;
import org.gradientplayground.run.DescentChange;
import org.gradientplayground.run.DescentSpec;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.IterationSource;
import org.gradientplayground.run.RunSpec;
import org.gradientplayground.run.TrainingChange;
import org.gradientplayground.run.TrainingSpec;

/**
 * What one connection may ask for.
 *
 * @param steps the most steps of a run
 * @param replay the most steps computed again to resume a run or to go back in one; of a dear one
 *     fewer, see {@link #longestReplay}
 * @param training what a training may be
 */
public record SessionLimits(long steps, long replay, TrainingLimits training) {
  /** Runs of one connection at the same time. */
  static final int RUNS = 4;

  /** Messages waiting to be read by the session; a page sends about 60 a second. */
  static final int WAITING_MESSAGES = 4096;

  /** Characters waiting to be read by the session: two of the largest starts. */
  static final int WAITING_CHARACTERS = 4 * 1024 * 1024;

  /**
   * Products of one step up to which {@link #replay} steps may be computed again; a million of them
   * take half a minute of a core.
   */
  private static final double CHEAP = 60_000;

  /** With the usual limits of a training. */
  public SessionLimits(long steps, long replay) {
    this(steps, replay, TrainingLimits.USUAL);
  }

  /** How many steps of a run may be computed again. */
  long longestReplay(RunSpec spec) {
    return (long) (replay * Math.min(1, CHEAP / spec.workPerStep()));
  }

  /** Why a start asks for too much; empty if it does not. */
  Optional<Refusal> refusal(Command.Start start) {
    long from = start.from().orElse(0);
    long known = start.checkpoint().map(Command.Checkpoint::step).orElse(0L);
    if (known > from) {
      return Optional.of(Refusal.of("outOfRange", "/checkpoint/step", known, 0, from));
    }
    long longest = longestReplay(start.spec());
    if (from - known > longest) {
      return Optional.of(Refusal.of("replayTooLong", "/from", from, longest));
    }
    return switch (start.spec()) {
      case DescentSpec spec ->
          spec.steps() > steps
              ? Optional.of(tooMany("/spec/steps", spec.steps(), steps))
              : edits(spec);
      case TrainingSpec spec ->
          training
              .refusal(spec)
              .or(() -> epochs(spec, spec.epochs(), "/spec"))
              .or(() -> edits(spec));
      case BackpropSpec spec -> backprop(spec).or(() -> edits(spec));
    };
  }

  /**
   * The iteration of a training has to be reached by computing all those before it; the training
   * itself is bound by what holds for trainings.
   */
  private Optional<Refusal> backprop(BackpropSpec spec) {
    if (!(spec.source() instanceof IterationSource source)) {
      return iterations(spec, spec.iterations(), "/spec");
    }
    long longest = longestReplay(source.training());
    return source.iteration() - 1 > longest
        ? Optional.of(
            Refusal.of("replayTooLong", "/spec/iteration", source.iteration() - 1, longest))
        : training.refusal(source.training()).map(SessionLimits::ofItsTraining);
  }

  private static Refusal ofItsTraining(Refusal refusal) {
    String path = refusal.path().replaceFirst("^/spec", "/spec/training");
    return new Refusal(refusal.code(), path, refusal.parameters());
  }

  private Optional<Refusal> edits(RunSpec spec) {
    for (int i = 0; i < spec.edits().size(); i++) {
      Edit edit = spec.edits().get(i);
      Optional<Refusal> refusal = refusal(spec, edit.change(), "/spec/edits/" + i + "/change");
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  /**
   * Why a change asks for too much; empty if it does not.
   *
   * @param path where the change is in the message
   */
  Optional<Refusal> refusal(RunSpec spec, Change change, String path) {
    return switch (change) {
      case DescentChange descent ->
          descent.steps().orElse(0) > steps
              ? Optional.of(tooMany(path + "/steps", descent.steps().getAsLong(), steps))
              : Optional.empty();
      case TrainingChange training ->
          training.epochs().isPresent() && spec instanceof TrainingSpec it
              ? epochs(it, training.epochs().getAsInt(), path)
              : Optional.empty();
      case BackpropChange backprop ->
          backprop.iterations().isPresent() && spec instanceof BackpropSpec it
              ? iterations(it, backprop.iterations().getAsInt(), path)
              : Optional.empty();
    };
  }

  /**
   * A training ends after {@link RunSpec#MAX_STEPS} in any case; where fewer are allowed, its
   * epochs have to fit into them at the batch size of its start.
   */
  private Optional<Refusal> epochs(TrainingSpec spec, int epochs, String path) {
    long iterations = Math.ceilDiv(spec.dataset().trainCount(), spec.batchSize());
    long most = Math.max(1, steps / iterations);
    return steps < RunSpec.MAX_STEPS && epochs > most
        ? Optional.of(tooMany(path + "/epochs", epochs, most))
        : Optional.empty();
  }

  /** The iterations of a backpropagation have to fit into the steps, but for the first one. */
  private Optional<Refusal> iterations(BackpropSpec spec, int iterations, String path) {
    long most = Math.max(1, steps / Math.max(1, spec.stepsPerIteration()));
    return iterations > most
        ? Optional.of(tooMany(path + "/iterations", iterations, most))
        : Optional.empty();
  }

  private static Refusal tooMany(String path, long wanted, long most) {
    return Refusal.of("outOfRange", path, wanted, 1, most);
  }
}
