package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/**
 * Arms that wind outwards around each other, one for each class.
 *
 * <p>Drawn: u uniform, then the noise of x1 and x2. {@code r = 0.1 + 0.9 u}, {@code angle = 2 pi
 * (turns u + class / arms)}, {@code x = r (sin angle, cos angle)}. Two arms of 1.75 turns are those
 * of TensorFlow Playground, but for the middle, where theirs meet.
 *
 * @param arms how many
 * @param turns of each around the middle
 */
record Spirals(int arms, double turns) implements ToyPattern {
  @Override
  public double draw(int index, double noise, RandomState random, double[] x) {
    int label = index % arms;
    double u = random.randomSample();
    double radius = 0.1 + 0.9 * u;
    double angle = 2 * StrictMath.PI * (turns * u + (double) label / arms);
    x[0] = radius * StrictMath.sin(angle);
    x[1] = radius * StrictMath.cos(angle);
    ToyPattern.blur(noise, random, x);
    return label;
  }
}
