package org.gradientplayground.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One iteration of a training, opened. Every number is finite; a part that would hold another is
 * left out.
 *
 * @param epoch from 1; 0 at step 0
 * @param iteration within the epoch, from 1; 0 at step 0
 * @param iterations of this epoch, at step 0 of the first
 * @param samplesSeen by all iterations together
 * @param batch the samples of this iteration, none at step 0
 * @param epochOrder all of them in the order of this epoch; empty at step 0, with replacement, and
 *     for more than {@link #LONGEST_ORDER}
 * @param batchSizes of this epoch, those made and those that the batch size plans
 * @param learningRate the one that made this step; at step 0 that of the start
 * @param loss of the mini-batch before the update, at step 0 of the whole training part
 * @param accuracy likewise; empty for regression
 * @param layers one for each, from the inputs on
 * @param picture what is too dear for every message
 */
public record TrainingSnapshot(
    int epoch,
    int iteration,
    int iterations,
    long samplesSeen,
    Indices batch,
    Optional<Indices> epochOrder,
    List<Integer> batchSizes,
    double learningRate,
    double loss,
    OptionalDouble accuracy,
    List<LayerSnapshot> layers,
    Optional<Picture> picture)
    implements Snapshot {
  /** The most samples whose order is shown; it takes 11 KB of text. */
  public static final int LONGEST_ORDER = 4_096;
}
