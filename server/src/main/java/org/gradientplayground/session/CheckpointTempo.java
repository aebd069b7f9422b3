package org.gradientplayground.session;

import java.util.Optional;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.run.Run;

/**
 * When a client is given the state of its run to keep: every {@value #SECONDS} seconds, as long as
 * that is small enough to be sent. So a lost connection costs at most that much to compute again.
 */
final class CheckpointTempo {
  private static final int SECONDS = 5;
  private static final long INTERVAL = SECONDS * 1_000_000_000L;

  private final String runId;
  private long last;
  private boolean tooLarge;

  CheckpointTempo(String runId, long now) {
    this.runId = runId;
    this.last = now;
  }

  /** The state of a run, if it is time for one. */
  Optional<Frame.Checkpoint> due(Run run, long now) {
    if (tooLarge || now - last < INTERVAL) {
      return Optional.empty();
    }
    last = now;
    Optional<byte[]> state = run.checkpoint();
    tooLarge = state.filter(it -> it.length > Frame.Checkpoint.MOST_BYTES).isPresent();
    return tooLarge
        ? Optional.empty()
        : state.map(it -> new Frame.Checkpoint(runId, run.step(), it, run.digest()));
  }
}
