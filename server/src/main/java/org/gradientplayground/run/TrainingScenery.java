package org.gradientplayground.run;

import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.training.Architecture;

/**
 * What stays the same for a whole training.
 *
 * @param set the name of the set of samples
 * @param dataset the samples
 * @param network the shape of the network
 */
public record TrainingScenery(String set, Dataset dataset, Architecture network)
    implements Scenery {
  /** Of a network with more parameters no snapshot holds every single one. */
  public static final int MOST_WHOLE_PARAMETERS = 400;

  /** A double and the comma after it: -1.2345678901234567E-300, */
  private static final int LONGEST_NUMBER = 25;

  /** How many samples of a class, and a comma: 10000, */
  private static final int LONGEST_COUNT = 6;

  /** Names, and the digest, the loss, the counters and the evaluation with them. */
  private static final int EVERYTHING_ELSE = 6 * 1024;

  /** The scenery of a spec. */
  static TrainingScenery of(TrainingSpec spec) {
    return new TrainingScenery(
        spec.data().source().wireName(), spec.dataset(), spec.architecture());
  }

  /** Whether snapshots hold every single parameter. */
  public boolean isWhole() {
    return network.parameterCount() <= MOST_WHOLE_PARAMETERS;
  }

  /**
   * The most bytes that a snapshot takes as text: 36 KiB for two hidden layers of 8 neurons on 320
   * samples, 95 KiB for the largest.
   */
  int snapshotBytes() {
    int numbers = isWhole() ? 3 * network.parameterCount() : 0;
    int bytes = isWhole() ? 0 : 2 * LayersOf.IMAGE_CELLS;
    int samples = dataset.trainCount();
    // A batch of all of them takes more than the sizes of as many batches as there are samples.
    bytes += Short.BYTES * samples;
    bytes += samples <= TrainingSnapshot.LONGEST_ORDER ? Short.BYTES * samples : 0;
    numbers += 2 * GradientNoise.MOST_BATCHES + 8 * network.layers();
    if (dataset.samples().inputCount() == 2) {
      bytes += 2 * surfaceSide() * surfaceSide();
    }
    bytes += (Painter.shownNeurons(network) + dataset.width()) * neuronCells();
    if (dataset.imageShape().isPresent()) {
      bytes += 2 * dataset.testCount();
    }
    int counts = 2 * network.classes() * network.classes() * LONGEST_COUNT;
    return LONGEST_NUMBER * numbers + 4 * bytes / 3 + counts + EVERYTHING_ELSE;
  }

  /** Cells along a side of the result's surface. */
  public int surfaceSide() {
    return Painter.surfaceSide(network);
  }

  /** Cells along a side of a neuron's own surface, or along its curve where there is one input. */
  public int neuronSide() {
    return dataset.samples().inputCount() == 1 ? Painter.LINE_CELLS : Painter.neuronSide(network);
  }

  private int neuronCells() {
    return switch (dataset.samples().inputCount()) {
      case 1 -> neuronSide();
      case 2 -> neuronSide() * neuronSide();
      default -> 0;
    };
  }
}
