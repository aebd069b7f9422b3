package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/**
 * Two half circles of radius 2/3, each with an end inside the other: scikit-learn's {@code
 * make_moons}, moved and shrunk into the square.
 *
 * <p>Drawn: u uniform, then the noise of x1 and x2. With a = pi u the upper moon (class 0) is
 * {@code (cos a, sin a)}, the lower one (class 1) {@code (1 - cos a, 0.5 - sin a)}; then {@code x1
 * = (x - 0.5) / 1.5}, {@code x2 = (y - 0.25) / 1.5}.
 */
record Moons() implements ToyPattern {
  @Override
  public double draw(int index, double noise, RandomState random, double[] x) {
    int label = index % 2;
    double angle = StrictMath.PI * random.randomSample();
    double across = StrictMath.cos(angle);
    double up = StrictMath.sin(angle);
    x[0] = ((label == 0 ? across : 1 - across) - 0.5) / 1.5;
    x[1] = ((label == 0 ? up : 0.5 - up) - 0.25) / 1.5;
    ToyPattern.blur(noise, random, x);
    return label;
  }
}
