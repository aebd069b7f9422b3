package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/**
 * A disc of radius 0.5 (class 0) inside a ring from 0.7 to 1 (class 1), as in TensorFlow
 * Playground; radius and angle are uniform.
 *
 * <p>Drawn: u, v uniform, then the noise of x1 and x2. {@code r = 0.5 u} or {@code 0.7 + 0.3 u};
 * {@code x = r (sin 2 pi v, cos 2 pi v)}.
 */
record Circle() implements ToyPattern {
  @Override
  public double draw(int index, double noise, RandomState random, double[] x) {
    int label = index % 2;
    double u = random.randomSample();
    double angle = 2 * StrictMath.PI * random.randomSample();
    double radius = label == 0 ? 0.5 * u : 0.7 + 0.3 * u;
    x[0] = radius * StrictMath.sin(angle);
    x[1] = radius * StrictMath.cos(angle);
    ToyPattern.blur(noise, random, x);
    return label;
  }
}
