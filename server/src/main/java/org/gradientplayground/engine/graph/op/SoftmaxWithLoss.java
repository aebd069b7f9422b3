package org.gradientplayground.engine.graph.op;

import java.util.List;
import org.gradientplayground.engine.loss.CrossEntropyOfLogits;
import org.gradientplayground.engine.loss.Loss;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Softmax and cross entropy, for classes that exclude each other.
 *
 * <p>forward: {@code y = softmax(x)}, {@code loss = -(1/N) sum t log y}, found as {@code log sum
 * e^x - x}, which overflows for no x; backward: {@code dx = dout (y - t) / N}. Targets are rows of
 * the shape of x, one-hot or soft, or one label per row; their shape tells.
 */
public record SoftmaxWithLoss() implements LossOp {
  @Override
  public String name() {
    return "softmaxWithLoss";
  }

  @Override
  public Loss cost() {
    return new CrossEntropyOfLogits();
  }

  @Override
  public Tensor answer(Tensor x) {
    return new Softmax().forward(List.of(x));
  }

  @Override
  public int divisor(Tensor x) {
    return Rows.count(x);
  }

  @Override
  public Tensor target(Tensor x, Tensor t) {
    return OneHot.target(x, t);
  }
}
