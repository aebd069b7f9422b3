package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/**
 * {@code t = (x1 + x2) / 2} on the square, as in TensorFlow Playground; the noise is the target's.
 *
 * <p>Drawn: x1, x2 uniform in [-1, 1), then the noise of t.
 */
record Plane() implements ToyPattern {
  @Override
  public double draw(int index, double noise, RandomState random, double[] x) {
    x[0] = ToyPattern.coordinate(random);
    x[1] = ToyPattern.coordinate(random);
    return ToyPattern.blurred((x[0] + x[1]) / 2, noise, random);
  }
}
