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

  /** The scenery of a spec. */
  static TrainingScenery of(TrainingSpec spec) {
    return new TrainingScenery(
        spec.data().source().wireName(), spec.dataset(), spec.architecture());
  }

  /** Whether snapshots hold every single parameter. */
  public boolean isWhole() {
    return network.parameterCount() <= MOST_WHOLE_PARAMETERS;
  }

  /** Cells along a side of the result's surface. */
  public int surfaceSide() {
    return Painter.surfaceSide(network);
  }

  /** Cells along a side of a neuron's own surface. */
  public int neuronSide() {
    return Painter.neuronSide(network);
  }
}
