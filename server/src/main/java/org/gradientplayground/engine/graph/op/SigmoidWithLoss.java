package org.gradientplayground.engine.graph.op;

import org.gradientplayground.engine.loss.BinaryCrossEntropyOfLogits;
import org.gradientplayground.engine.loss.Logits;
import org.gradientplayground.engine.loss.Loss;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Sigmoid and binary cross entropy, for answers of yes or no.
 *
 * <p>forward: {@code y = sigmoid(x)}, {@code loss = -mean(t log y + (1 - t) log(1 - y))} over all n
 * answers, found from x so that nothing overflows; backward: {@code dx = dout (y - t) / n}.
 */
public record SigmoidWithLoss() implements LossOp {
  @Override
  public String name() {
    return "sigmoidWithLoss";
  }

  @Override
  public Loss cost() {
    return new BinaryCrossEntropyOfLogits();
  }

  @Override
  public Tensor answer(Tensor x) {
    return x.map(Logits::sigmoid);
  }

  @Override
  public int divisor(Tensor x) {
    return x.size();
  }
}
