package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/**
 * The rule of a toy set.
 *
 * <p>What is drawn does not depend on the noise: with another noise the same seed gives the same
 * picture, blurred more or less.
 */
interface ToyPattern {
  /** A noise of 1 is a standard deviation of a quarter; half a side of the square is 1. */
  double NOISE_SCALE = 0.25;

  /**
   * Draws one sample.
   *
   * @param index of the sample, from 0
   * @param noise from 0 to 1
   * @param x filled with its input
   * @return its target
   */
  double draw(int index, double noise, RandomState random, double[] x);

  /** Moves a point by normal noise of standard deviation {@code noise / 4} along each axis. */
  static void blur(double noise, RandomState random, double[] x) {
    for (int j = 0; j < x.length; j++) {
      x[j] += NOISE_SCALE * noise * random.randn();
    }
  }

  /** The target with normal noise of standard deviation {@code noise / 4}. */
  static double blurred(double target, double noise, RandomState random) {
    return target + NOISE_SCALE * noise * random.randn();
  }

  /** A uniform number in [-1, 1). */
  static double coordinate(RandomState random) {
    return 2 * random.randomSample() - 1;
  }
}
