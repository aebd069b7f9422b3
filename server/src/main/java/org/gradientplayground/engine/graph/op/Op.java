package org.gradientplayground.engine.graph.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.tensor.Broadcast;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * One operation of a computation graph: what it makes of its inputs, and how it hands a gradient
 * back to them.
 *
 * <p>Tensors are immutable, so neither forward nor backward can change what it is given. Shapes
 * that do not fit throw an {@link IllegalArgumentException} that names them.
 */
public sealed interface Op permits Unary, Binary, Sum, Mean, Dot, Affine, Softmax, LossOp {

  /** The name on the wire, such as {@code mul} or {@code softmaxWithLoss}. */
  String name();

  /** The number of inputs. */
  int arity();

  /** The output. */
  Tensor forward(List<Tensor> inputs);

  /**
   * What each input is given of the gradient, each of the shape of its input.
   *
   * @param output what forward gave
   * @param dout dL/d(output), of its shape
   * @return one tensor per slot; zeros for a slot that is not {@link #differentiable}
   */
  List<Tensor> backward(List<Tensor> inputs, Tensor output, Tensor dout);

  /**
   * The local derivatives d(output)/d(input), one tensor per slot in the output's shape; empty
   * where the operation does not work element by element and they would be matrices.
   */
  default Optional<List<Tensor>> local(List<Tensor> inputs, Tensor output) {
    return Optional.empty();
  }

  /**
   * What inputs of an operation that works element by element are given: {@code local dout}, summed
   * over the repetitions of an input that was broadcast.
   */
  static List<Tensor> handedBack(List<Tensor> local, List<Tensor> inputs, Tensor dout) {
    var contributions = new ArrayList<Tensor>();
    for (int slot = 0; slot < inputs.size(); slot++) {
      Tensor products = local.get(slot).zip(dout, (slope, gradient) -> slope * gradient);
      Tensor input = inputs.get(slot);
      contributions.add(
          products.hasShapeOf(input) ? products : Broadcast.sumTo(products, input.shape()));
    }
    return List.copyOf(contributions);
  }

  /** Whether the slot takes part in backpropagation; a target is given, not learnt. */
  default boolean differentiable(int slot) {
    return true;
  }
}
