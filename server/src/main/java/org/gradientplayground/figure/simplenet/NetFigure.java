package org.gradientplayground.figure.simplenet;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.gradientplayground.engine.layer.Softmax;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The gradient of a network by numerical differentiation and by backpropagation, as it should be
 * and with softmax applied twice.
 *
 * @param once what the article's forward gives: softmax of the logits
 * @param costs both methods on networks that grow
 */
public record NetFigure(
    NetQuestion question,
    NetGradient right,
    NetGradient twice,
    Tensor once,
    List<GradientCost> costs) {
  /**
   * The figure that answers a question.
   *
   * @param clock nanoseconds; read only if the question wants the time taken
   */
  public static NetFigure of(NetQuestion question, LongSupplier clock) {
    NetGradient right = NetGradient.of(NetVersion.RIGHT, question);
    return new NetFigure(
        question,
        right,
        NetGradient.of(NetVersion.TWICE, question),
        new Softmax().forward(right.logits()),
        question.measure() ? GradientCost.measured(clock) : GradientCost.counted());
  }

  /** The size of the gradient with softmax twice over that of the right one; empty for 0 / 0. */
  public OptionalDouble ratio() {
    double ratio = twice.size() / right.size();
    return Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
  }
}
