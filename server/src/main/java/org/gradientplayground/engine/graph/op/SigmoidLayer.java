package org.gradientplayground.engine.graph.op;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The sigmoid as a layer of a network computes it: forward as {@link Sigmoid}, backward in the
 * order of the book, {@code dx = (dout (1 - y)) y}. That rounds otherwise than dout times the local
 * derivative, so that a network's gradients keep their last bit.
 */
public record SigmoidLayer() implements Op {
  private static final Sigmoid FUNCTION = new Sigmoid();

  @Override
  public String name() {
    return FUNCTION.name();
  }

  @Override
  public int arity() {
    return 1;
  }

  @Override
  public Tensor forward(List<Tensor> inputs) {
    return FUNCTION.forward(inputs);
  }

  @Override
  public List<Tensor> backward(List<Tensor> inputs, Tensor output, Tensor dout) {
    return List.of(dout.zip(output, (gradient, y) -> gradient * (1 - y) * y));
  }

  @Override
  public Optional<List<Tensor>> local(List<Tensor> inputs, Tensor output) {
    return FUNCTION.local(inputs, output);
  }
}
