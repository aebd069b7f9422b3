package org.gradientplayground.engine.training;

import org.gradientplayground.engine.layer.Softmax;
import org.gradientplayground.engine.loss.CrossEntropyOfLogits;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The smallest network: one matrix of weights, softmax and cross entropy.
 *
 * <p>forward: {@code z = x W} with x of shape (N, D), W of (D, C), z of (N, C). {@link #logits}
 * stops before softmax, because the loss applies it: softmax twice is a mistake that learns slowly.
 *
 * @param weights W
 */
public record SimpleNet(Tensor weights) {
  /** z = x W. */
  public Tensor logits(Tensor x) {
    return x.dot(weights);
  }

  /** softmax(x W). */
  public Tensor probabilities(Tensor x) {
    return new Softmax().forward(logits(x));
  }

  /** The mean cross entropy of the rows; {@code target} has the shape (N, C). */
  public double loss(Tensor x, Tensor target) {
    return new CrossEntropyOfLogits().loss(logits(x), target);
  }

  /** dL/dW = x^T (y - t) / N, for targets whose rows sum to 1. */
  public Tensor gradient(Tensor x, Tensor target) {
    return weightGradient(x, new CrossEntropyOfLogits().gradient(logits(x), target));
  }

  /** dL/dW from dL/dz. */
  public Tensor weightGradient(Tensor x, Tensor dout) {
    return x.transposed().dot(dout);
  }
}
