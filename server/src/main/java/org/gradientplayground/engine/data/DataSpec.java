package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/**
 * Which samples, and how they are prepared.
 *
 * @param source where they come from
 * @param seed of the generator that draws the samples of a toy set and then the split, 0 to 2^32 -
 *     1
 * @param testShare the part that is kept for the test, 0 to {@value #MAX_TEST_SHARE}
 * @param standardise whether the inputs of the network get mean 0 and standard deviation 1
 */
public record DataSpec(DataSource source, long seed, double testShare, boolean standardise) {
  /** 0.9: something has to be left to learn from. */
  public static final double MAX_TEST_SHARE = 0.9;

  /**
   * @throws InvalidSamples {@code outOfRange} or {@code notFinite} at {@code /seed} or {@code
   *     /testShare}
   */
  public DataSpec {
    InvalidSamples.unlessWithin("/seed", seed, 0, RandomState.LARGEST_SEED);
    InvalidSamples.unlessWithin("/testShare", testShare, 0.0, MAX_TEST_SHARE);
  }
}
