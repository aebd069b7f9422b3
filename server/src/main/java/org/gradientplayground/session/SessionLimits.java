package org.gradientplayground.session;

import java.util.Optional;
import org.gradientplayground.protocol.Command;
import org.gradientplayground.protocol.Refusal;
import org.gradientplayground.run.Change;
import org.gradientplayground.run.DescentChange;
import org.gradientplayground.run.DescentSpec;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.TrainingChange;
import org.gradientplayground.run.TrainingSpec;

/**
 * What one connection may ask for.
 *
 * @param steps the most steps of a run
 * @param replay the most steps computed again to resume a run; going back in one needs no limit of
 *     its own, since checkpoints keep it below a 32nd of the run's steps
 */
public record SessionLimits(long steps, long replay) {
  /** Runs of one connection at the same time. */
  static final int RUNS = 4;

  /** Messages waiting to be read by the session; a page sends about 60 a second. */
  static final int WAITING_MESSAGES = 4096;

  /** Characters waiting to be read by the session: two of the largest starts. */
  static final int WAITING_CHARACTERS = 4 * 1024 * 1024;

  /** Why a start asks for too much; empty if it does not. */
  Optional<Refusal> refusal(Command.Start start) {
    long from = start.from().orElse(0);
    if (from > replay) {
      return Optional.of(Refusal.of("replayTooLong", "/from", from, replay));
    }
    return switch (start.spec()) {
      case DescentSpec spec ->
          spec.steps() > steps ? Optional.of(tooManySteps("/spec", spec.steps())) : edits(spec);
      case TrainingSpec _ -> Optional.empty();
    };
  }

  private Optional<Refusal> edits(DescentSpec spec) {
    for (int i = 0; i < spec.edits().size(); i++) {
      Edit edit = spec.edits().get(i);
      Optional<Refusal> refusal = refusal(edit.change(), "/spec/edits/" + i + "/change");
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
  Optional<Refusal> refusal(Change change, String path) {
    return switch (change) {
      case DescentChange descent ->
          descent.steps().orElse(0) > steps
              ? Optional.of(tooManySteps(path, descent.steps().getAsLong()))
              : Optional.empty();
      case TrainingChange _ -> Optional.empty();
    };
  }

  private Refusal tooManySteps(String path, long wanted) {
    return Refusal.of("outOfRange", path + "/steps", wanted, 1, steps);
  }
}
