package org.gradientplayground.engine.layer;

import org.gradientplayground.engine.tensor.Broadcast;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Multiplies two tensors, element by element.
 *
 * <p>forward: {@code x y}; backward: {@code dx = dout y}, {@code dy = dout x}. Where the shapes
 * differ they are broadcast as in NumPy, and a gradient is the sum over the repetitions.
 */
public record Mul() {
  /** dL/dx and dL/dy, each of the shape of its tensor. */
  public record Gradients(Tensor dx, Tensor dy) {}

  /** The result. */
  public Tensor forward(Tensor x, Tensor y) {
    return Broadcast.zip(x, y, (a, b) -> a * b);
  }

  /** The gradients from dL/dout, of the common shape. */
  public Gradients backward(Tensor x, Tensor y, Tensor dout) {
    Tensor dx = Broadcast.zip(dout, y, (gradient, each) -> gradient * each);
    Tensor dy = Broadcast.zip(dout, x, (gradient, each) -> gradient * each);
    return new Gradients(Broadcast.sumTo(dx, x.shape()), Broadcast.sumTo(dy, y.shape()));
  }
}
