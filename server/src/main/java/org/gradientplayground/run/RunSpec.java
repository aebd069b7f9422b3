package org.gradientplayground.run;

import java.util.List;

/**
 * Everything that decides the steps of a run, and nothing else: the kind, its configuration and the
 * log of edits. It is the share link, the test fixture and what a client hands back to resume.
 */
public sealed interface RunSpec permits DescentSpec {
  /** The version of the engine's arithmetic; a spec made for another version is refused. */
  int ENGINE = 1;

  /**
   * The edits in the order of their steps, every {@code atStep} at least as large as the one
   * before.
   */
  List<Edit> edits();

  /** The run at step 0. */
  Run begin();
}
