package org.gradientplayground.engine.graph.op;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.tensor.Tensor;

/** A function of one variable, applied to each element: {@code dx = dout dy/dx}. */
public sealed interface Unary extends Op
    permits Neg, Square, Sqrt, Exp, Log, Sin, Cos, Tan, Sigmoid, Tanh, Relu, Abs {

  /** y of one element. */
  double value(double x);

  /**
   * dy/dx of one element.
   *
   * @param y the value at x
   */
  double slope(double x, double y);

  @Override
  default int arity() {
    return 1;
  }

  @Override
  default Tensor forward(List<Tensor> inputs) {
    return inputs.getFirst().map(this::value);
  }

  @Override
  default List<Tensor> backward(List<Tensor> inputs, Tensor output, Tensor dout) {
    return Op.handedBack(List.of(slopes(inputs, output)), inputs, dout);
  }

  @Override
  default Optional<List<Tensor>> local(List<Tensor> inputs, Tensor output) {
    return Optional.of(List.of(slopes(inputs, output)));
  }

  private Tensor slopes(List<Tensor> inputs, Tensor output) {
    return inputs.getFirst().zip(output, this::slope);
  }
}
