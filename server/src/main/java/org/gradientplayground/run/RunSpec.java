package org.gradientplayground.run;

import java.util.List;
import java.util.Optional;

/**
 * Everything that decides the steps of a run, and nothing else: the kind, its configuration and the
 * log of edits. It is the share link, the test fixture and what a client hands back to resume.
 */
public sealed interface RunSpec permits DescentSpec, TrainingSpec, BackpropSpec {
  /** The version of the engine's arithmetic; a spec made for another version is refused. */
  int ENGINE = 1;

  /** No run has more steps; the page holds that many rows. */
  long MAX_STEPS = 1_000_000;

  /** No log has more edits; a drag makes one every 100 ms. */
  int MAX_EDITS = 10_000;

  /**
   * The edits in the order of their steps, every {@code atStep} at least as large as the one
   * before.
   */
  List<Edit> edits();

  /**
   * What has to be computed before the run can begin, where that may take long; {@link #begin}
   * computes it at one go where nobody did before.
   */
  default Optional<Preparation> preparation() {
    return Optional.empty();
  }

  /**
   * The run at step 0.
   *
   * @throws InvalidSpec {@code notFinite} if a number of step 0 is not
   */
  Run begin();

  /**
   * The run at a later step.
   *
   * @param state what {@link Run#checkpoint} gave there; it may come from anybody
   * @throws InvalidSpec at a path from {@code /checkpoint} if no such run can be in this state
   */
  Run resume(long step, byte[] state);

  /** About how many multiplications a step takes, other work counted in. */
  long workPerStep();
}
