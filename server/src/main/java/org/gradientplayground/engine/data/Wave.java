package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/**
 * {@code t = sin(3/2 pi x1)}: one and a half waves on the interval from -1 to 1; the noise is the
 * target's.
 *
 * <p>Drawn: x1 uniform in [-1, 1), then the noise of t.
 */
record Wave() implements ToyPattern {
  @Override
  public double draw(int index, double noise, RandomState random, double[] x) {
    x[0] = ToyPattern.coordinate(random);
    return ToyPattern.blurred(StrictMath.sin(1.5 * StrictMath.PI * x[0]), noise, random);
  }
}
