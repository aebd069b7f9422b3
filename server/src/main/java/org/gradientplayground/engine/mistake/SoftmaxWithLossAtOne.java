package org.gradientplayground.engine.mistake;

import java.util.function.ToDoubleFunction;
import org.gradientplayground.engine.differentiation.NumericalGradient;
import org.gradientplayground.engine.layer.Softmax;
import org.gradientplayground.engine.loss.CrossEntropyOfLogits;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Softmax-with-Loss of one sample: its probabilities, its target, and {@code y - t}, which is the
 * gradient of its loss by the logits.
 */
record SoftmaxWithLossAtOne(Tensor z, Tensor t) {
  static SoftmaxWithLossAtOne of(Inputs inputs) {
    Tensor z = inputs.tensor("z");
    return new SoftmaxWithLossAtOne(z, OneHot.target(z, Tensor.scalar(inputs.whole("label"))));
  }

  Tensor y() {
    return new Softmax().forward(z);
  }

  Tensor backward() {
    return y().zip(t, (probability, target) -> probability - target);
  }

  double loss() {
    return new CrossEntropyOfLogits().loss(z, t);
  }

  /** The gradient by central differences, of this loss. */
  Tensor numerical() {
    return numerical(logits -> new CrossEntropyOfLogits().loss(logits, t));
  }

  /** The same of another function of the logits. */
  Tensor numerical(ToDoubleFunction<Tensor> loss) {
    return NumericalGradient.central(loss, z, SquaredLength.H);
  }
}
