package org.gradientplayground.run;

import java.util.List;

/**
 * How the gradients of the mini-batches of one epoch, all at the same parameters, lie around that
 * of the whole training set: the noise of stochastic gradient descent.
 *
 * @param fullNorm |G|, the length of the gradient over the whole training set
 * @param lengths |g| of each mini-batch
 * @param angles the angle between g and G of each, in radians: {@code acos(<g, G> / (|g| |G|))}; 0
 *     where one of them has no length
 */
public record GradientCloud(double fullNorm, List<Double> lengths, List<Double> angles) {
  public GradientCloud {
    lengths = List.copyOf(lengths);
    angles = List.copyOf(angles);
  }
}
