package org.gradientplayground.engine.graph.op;

import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The matrix product {@code y = a b} of (N, K) and (K, M), of shape (N, M); backward: {@code da =
 * dout b^T}, {@code db = a^T dout}.
 */
public record Dot() implements Op {
  @Override
  public String name() {
    return "dot";
  }

  @Override
  public int arity() {
    return 2;
  }

  @Override
  public Tensor forward(List<Tensor> inputs) {
    return inputs.get(0).dot(inputs.get(1));
  }

  @Override
  public List<Tensor> backward(List<Tensor> inputs, Tensor output, Tensor dout) {
    return List.of(dout.dot(inputs.get(1).transposed()), inputs.get(0).transposed().dot(dout));
  }
}
