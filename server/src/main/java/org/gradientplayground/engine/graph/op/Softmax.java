package org.gradientplayground.engine.graph.op;

import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Turns each row of logits, along the last axis, into probabilities that sum to 1.
 *
 * <p>backward: {@code dz_i = y_i (dout_i - sum_k dout_k y_k)}.
 */
public record Softmax() implements Op {
  private static final org.gradientplayground.engine.layer.Softmax LAYER =
      new org.gradientplayground.engine.layer.Softmax();

  @Override
  public String name() {
    return "softmax";
  }

  @Override
  public int arity() {
    return 1;
  }

  @Override
  public Tensor forward(List<Tensor> inputs) {
    return LAYER.forward(inputs.getFirst());
  }

  @Override
  public List<Tensor> backward(List<Tensor> inputs, Tensor output, Tensor dout) {
    return List.of(LAYER.backward(output, dout));
  }
}
