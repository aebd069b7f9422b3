package org.gradientplayground.run;

import java.util.List;
import java.util.Optional;

/**
 * The sequence of steps that one {@link RunSpec} describes, standing at one of them.
 *
 * <p>A run is pure and deterministic: no thread, no clock, no I/O. It is not safe for use by
 * several threads at once.
 */
public interface Run {
  /**
   * The spec as understood: defaults filled in, and every edit made so far in its log. It is put
   * together on demand, so it costs as much as the log is long, and an edit does not.
   *
   * @throws InvalidSpec if two edits have the same id or there are too many
   */
  RunSpec spec();

  /** The number of the step at which the run stands; 0 is the start. */
  long step();

  /**
   * Goes to the next step and applies the edits that the spec holds for it, so that the snapshot
   * there shows what comes after them.
   *
   * @return false if there is no next step; the run then stands where it stood and {@link
   *     #outcome()} says why
   */
  boolean advance();

  /** Why the run cannot go on from the present step under the present settings; empty if it can. */
  Optional<Outcome> outcome();

  /**
   * Appends an edit to the log and lets it act from the next step on: step {@code atStep + 1} is
   * the first computed with it. It costs the same however many there were before; that its id is
   * new is the caller's affair.
   *
   * @throws IllegalArgumentException if {@code edit.atStep()} is not the present step
   * @throws InvalidSpec if the change does not fit this run
   */
  void edit(Edit edit);

  /**
   * The names of the columns that {@link #writeRow} fills, in its order, such as x0, x1, f, g0, g1.
   */
  List<String> columns();

  /** Writes the numbers of the present step, all finite, into {@code row}. */
  void writeRow(double[] row);

  /** What there is to show of the present step. */
  Snapshot snapshot(Detail detail);

  /** Everything there is to show of the present step. */
  default Snapshot snapshot() {
    return snapshot(Detail.FULL);
  }

  /**
   * Whether a full snapshot has a picture that a light one has not. Such a run has epochs, too, and
   * its messages may be longer.
   */
  default boolean hasPicture() {
    return false;
  }

  /** The most bytes that a snapshot takes as text. */
  int snapshotBytes();

  /** The most bytes that a message of steps takes as text, the snapshot included. */
  int messageBytes();

  /**
   * What there is to say to a question about the present step; the run stays where it is.
   *
   * @throws InvalidSpec at a path of the question if it does not fit this run
   */
  default Answer answer(Question question) {
    throw new InvalidSpec("notApplicable", "");
  }

  /** The parameters of the network at the present step; empty if there is no network. */
  default Optional<List<LayerWeights>> weights() {
    return Optional.empty();
  }

  /** Whether the present step is the last of an epoch. */
  default boolean endsEpoch() {
    return false;
  }

  /**
   * How good the network was when the present step had been made, if that ended an epoch and the
   * numbers are finite; computed when asked for.
   */
  default Optional<EpochRow> epochRow() {
    return Optional.empty();
  }

  /** The change as it will act, with what is clamped clamped. */
  default Change understood(Change change) {
    return change;
  }

  /** What stays the same for the whole run: the objective, its field, its analysis. */
  Scenery scenery();

  /**
   * A 64-bit digest over the bits of the whole state at the present step, as it was made: edits at
   * this step do not change it.
   */
  long digest();

  /**
   * The state at the present step, as it was made, from which {@link RunSpec#resume} goes on; empty
   * where there is no need of one, because replaying is cheap.
   */
  default Optional<byte[]> checkpoint() {
    return Optional.empty();
  }

  /** About how many bytes a copy takes. */
  long size();

  /** An independent run standing at the same step; a checkpoint to go back to. */
  Run copy();
}
