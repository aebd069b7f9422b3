package org.gradientplayground.session;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.gradientplayground.protocol.Steps;
import org.gradientplayground.run.Detail;

/** The {@code steps} messages of one run, and which of them have a picture. */
final class StepMessages {
  private final String runId;
  private final LongSupplier clock;
  private final PictureTempo pictures = new PictureTempo();

  /** The last step that was shown in full; -1 for none. */
  private long shown = -1;

  StepMessages(String runId, LongSupplier clock) {
    this.runId = runId;
    this.clock = clock;
  }

  /**
   * The message of some steps, at the last of which the client is.
   *
   * @param stands whether the run will stand there; it is shown in full then
   * @param interval the time between messages of one step each; 0 where they hold more
   */
  Steps of(StepBatch batch, Timeline timeline, boolean stands, long interval) {
    long begun = clock.getAsLong();
    if (!stands && !pictures.keepsUpWith(interval) && !pictures.isDue(begun)) {
      return batch.message(timeline.run(), Detail.LIGHT);
    }
    Steps message = batch.message(timeline.run(), Detail.FULL);
    pictures.painted(begun, clock.getAsLong());
    shown = timeline.position();
    return message;
  }

  /** The step at which the client is, in full and for no credit. */
  Steps sought(Timeline timeline) {
    shown = timeline.position();
    return StepBatch.sought(runId, timeline.run());
  }

  /** The same, where the step was sent without its picture. */
  Optional<Steps> picture(Timeline timeline) {
    boolean lacks = timeline.run().hasPicture() && shown != timeline.position();
    return lacks && timeline.position() >= 0 ? Optional.of(sought(timeline)) : Optional.empty();
  }
}
