package org.gradientplayground.engine.layer;

import org.gradientplayground.engine.tensor.Broadcast;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Adds two tensors, element by element.
 *
 * <p>forward: {@code x + y}; backward: {@code dx = dout}, {@code dy = dout}. Where the shapes
 * differ they are broadcast as in NumPy, and a gradient is the sum over the repetitions.
 */
public record Add() {
  /** dL/dx and dL/dy, each of the shape of its tensor. */
  public record Gradients(Tensor dx, Tensor dy) {}

  /** The result. */
  public Tensor forward(Tensor x, Tensor y) {
    return Broadcast.zip(x, y, (a, b) -> a + b);
  }

  /** The gradients from dL/dout, of the common shape. */
  public Gradients backward(Tensor x, Tensor y, Tensor dout) {
    Tensor dx = dout;
    Tensor dy = dout;
    return new Gradients(Broadcast.sumTo(dx, x.shape()), Broadcast.sumTo(dy, y.shape()));
  }
}
