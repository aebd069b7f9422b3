package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/** Where samples come from. */
public sealed interface DataSource permits ToySet, RealSet, OwnSamples {
  /** The name of the set in a run spec. */
  String wireName();

  /** What a network is to find. */
  Task task();

  /** The length of a raw input. */
  int inputCount();

  /** The number of classes; 0 in a regression. */
  int classCount();

  /** The number of samples, training and test part together. */
  int sampleCount();

  /** Whether inputs are standardised where a spec does not say: for all but toy sets. */
  boolean standardisedByDefault();

  /** The samples. A toy set draws them from {@code random}, the others draw nothing. */
  Samples samples(RandomState random);
}
