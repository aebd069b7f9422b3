package org.gradientplayground.edge;

import org.gradientplayground.run.RunSpec;
import org.gradientplayground.session.SessionLimits;
import org.gradientplayground.session.TrainingLimits;

/**
 * How much is computed, and for how many.
 *
 * @param sessions the most connections at a time
 * @param steps the most steps of a run
 * @param replay the most steps computed again to resume a run
 * @param training what a training may be
 * @param cores how many threads compute
 */
public record Limits(int sessions, long steps, long replay, TrainingLimits training, int cores) {
  /**
   * An idle connection costs 14 KB of heap, a descent with its checkpoints about 100 KB, the
   * training that the page begins with 2 MB, the largest of all 130 MB; every edit of a log about
   * 250 bytes more, 2.5 MB for the longest.
   */
  public static final int DEFAULT_SESSIONS = 500;

  /** Seconds of one core at most, and no run has more steps. */
  public static final long DEFAULT_REPLAY = RunSpec.MAX_STEPS;

  /** Each at its default, on all cores. */
  static Limits standard() {
    return new Limits(
        DEFAULT_SESSIONS,
        RunSpec.MAX_STEPS,
        DEFAULT_REPLAY,
        TrainingLimits.USUAL,
        Runtime.getRuntime().availableProcessors());
  }

  /** What one connection may ask for. */
  SessionLimits ofSession() {
    return new SessionLimits(steps, replay, training);
  }
}
