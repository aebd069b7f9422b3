package org.gradientplayground.engine.graph.op;

import java.util.List;
import org.gradientplayground.engine.loss.Logits;
import org.gradientplayground.engine.tensor.Tensor;

/** Squashes into (0, 1): {@code y = 1 / (1 + e^-x)}, {@code dy/dx = y (1 - y)}. */
public record Sigmoid() implements Unary {
  @Override
  public String name() {
    return "sigmoid";
  }

  @Override
  public double value(double x) {
    return Logits.sigmoid(x);
  }

  @Override
  public double slope(double x, double y) {
    return (1 - y) * y;
  }

  /** In the order of the book, {@code dout (1 - y) y}, which rounds otherwise than the slope. */
  @Override
  public List<Tensor> backward(List<Tensor> inputs, Tensor output, Tensor dout) {
    return List.of(dout.zip(output, (gradient, y) -> gradient * (1 - y) * y));
  }
}
