package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/**
 * A round normal blob for each class. The noise is the width of the blobs: their standard deviation
 * is {@code 0.08 + 0.4 noise}.
 *
 * <p>Drawn: the deviations of x1 and of x2. With no noise the middle line between neighbouring
 * centres, 0.5 away, is 6.25 standard deviations away: one point in five thousand million is on the
 * wrong side.
 */
final class Blobs implements ToyPattern {
  private static final double LEAST_STD = 0.08;
  private static final double NOISE_STD = 0.4;

  private final double[][] centres;

  private Blobs(double[]... centres) {
    this.centres = centres;
  }

  /** Class 0 around (-0.5, -0.5), class 1 around (0.5, 0.5). */
  static Blobs two() {
    return new Blobs(new double[] {-0.5, -0.5}, new double[] {0.5, 0.5});
  }

  /** Classes 0 to 3 around (-0.5, -0.5), (0.5, -0.5), (-0.5, 0.5), (0.5, 0.5). */
  static Blobs four() {
    return new Blobs(
        new double[] {-0.5, -0.5},
        new double[] {0.5, -0.5},
        new double[] {-0.5, 0.5},
        new double[] {0.5, 0.5});
  }

  @Override
  public double draw(int index, double noise, RandomState random, double[] x) {
    int label = index % centres.length;
    double std = LEAST_STD + NOISE_STD * noise;
    for (int j = 0; j < x.length; j++) {
      x[j] = centres[label][j] + std * random.randn();
    }
    return label;
  }
}
