package org.gradientplayground.engine.graph.op;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.tensor.Broadcast;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A function of two variables, applied to the elements at the same place: {@code da = dout dy/da},
 * {@code db = dout dy/db}. Where the shapes differ they are broadcast as in NumPy, and a gradient
 * is the sum over the repetitions.
 */
public sealed interface Binary extends Op permits Add, Sub, Mul, Div, Pow, Max, Min {

  /** y of two elements. */
  double value(double a, double b);

  /** dy/da. */
  double slopeOfFirst(double a, double b);

  /** dy/db. */
  double slopeOfSecond(double a, double b);

  @Override
  default int arity() {
    return 2;
  }

  @Override
  default Tensor forward(List<Tensor> inputs) {
    return Broadcast.zip(inputs.get(0), inputs.get(1), this::value);
  }

  @Override
  default List<Tensor> backward(List<Tensor> inputs, Tensor output, Tensor dout) {
    return Op.handedBack(slopes(inputs), inputs, dout);
  }

  @Override
  default Optional<List<Tensor>> local(List<Tensor> inputs, Tensor output) {
    return Optional.of(slopes(inputs));
  }

  private List<Tensor> slopes(List<Tensor> inputs) {
    Tensor a = inputs.get(0);
    Tensor b = inputs.get(1);
    return List.of(
        Broadcast.zip(a, b, this::slopeOfFirst), Broadcast.zip(a, b, this::slopeOfSecond));
  }
}
