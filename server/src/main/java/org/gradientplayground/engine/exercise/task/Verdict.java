package org.gradientplayground.engine.exercise.task;

import java.util.List;

/** What an answer is worth. */
public sealed interface Verdict {
  /** Right. */
  record Right() implements Verdict {}

  /** Exactly what a typical mistake gives. */
  record Typical(Mistake mistake) implements Verdict {}

  /** Right but for the rounding. */
  record Close() implements Verdict {}

  /**
   * Wrong in a way of its own.
   *
   * @param places which numbers, in row-by-row order, or which places of a curve do not fit; empty
   *     for a choice
   */
  record Wrong(List<Integer> places) implements Verdict {
    public Wrong {
      places = List.copyOf(places);
    }
  }
}
