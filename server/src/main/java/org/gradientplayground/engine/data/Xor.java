package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/**
 * Four squares with a gap of 0.2 between them; class 0 where x1 and x2 have the same sign, class 1
 * where they differ.
 *
 * <p>Drawn: u, v uniform, then the noise of x1 and x2. {@code |x1| = 0.1 + 0.9 u}, {@code |x2| =
 * 0.1 + 0.9 v}; x1 is negative for every other pair of samples (2, 3, 6, 7, ...).
 */
record Xor() implements ToyPattern {
  @Override
  public double draw(int index, double noise, RandomState random, double[] x) {
    int label = index % 2;
    double sign1 = index / 2 % 2 == 0 ? 1 : -1;
    double sign2 = label == 0 ? sign1 : -sign1;
    x[0] = sign1 * (0.1 + 0.9 * random.randomSample());
    x[1] = sign2 * (0.1 + 0.9 * random.randomSample());
    ToyPattern.blur(noise, random, x);
    return label;
  }
}
